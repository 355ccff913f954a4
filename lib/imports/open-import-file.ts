import type { TaskRun } from '#lib/tasks/contract.ts'
import type { ImportInput } from './import-input.ts'
import { readImportPiece } from './queries/read-import-piece.ts'
import { fileProblem } from './readers/file-problems.ts'
import type { FileSource } from './readers/file-source.ts'
import { fileOnDisk } from './readers/file-source.ts'
import { hashFile } from './readers/inspect-file.ts'

/**
 * Opens the file of an import.
 *
 * @throws Refused when it is not the file any more that the import began with
 */
export async function openImportFile(
  run: Pick<TaskRun, 'ask'>,
  file: ImportInput['file'],
): Promise<FileSource> {
  if (file.at === 'files') {
    const { name, byteLength } = file
    return { name, byteLength, open: () => piecesOf(run, file) }
  }
  const source = await fileOnDisk(file.path)
  if ((await hashFile(source)) !== file.hash) throw fileProblem.changed(source.name)
  return source
}

/** A file that lacks its end must not pass for a whole one: the import would be done without the rows in there. */
async function* piecesOf(
  run: Pick<TaskRun, 'ask'>,
  { fileId, name, byteLength }: Extract<ImportInput['file'], { at: 'files' }>,
): AsyncGenerator<Uint8Array> {
  let bytesRead = 0
  for (let position = 0; ; position += 1) {
    const piece = await run.ask(readImportPiece, { fileId, position })
    if (!piece) {
      if (bytesRead !== byteLength) throw fileProblem.changed(name)
      return
    }
    bytesRead += piece.byteLength
    yield piece
  }
}
