import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'

/** A file that can be read from its beginning, again and again, wherever it lies. */
export interface FileSource {
  /** With its ending, which says what it claims to be. */
  readonly name: string
  readonly byteLength: number
  open(): AsyncIterable<Uint8Array>
}

/** A file on the disk, for the command line. */
export async function fileOnDisk(path: string): Promise<FileSource> {
  const { size } = await stat(path)
  return { name: basename(path), byteLength: size, open: () => createReadStream(path) }
}
