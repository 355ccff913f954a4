import { z } from 'zod'
import type { QueryContext } from '#lib/kernel/context.ts'
import type { FileSummary } from './contract.ts'
import { mediaTypes } from './contract.ts'
import { fileRows } from './repository/files.ts'

const mediaType = z.enum(mediaTypes)

/** A file, and the store that holds its bytes. */
export interface StoredFile extends FileSummary {
  readonly store: string
}

/** Reads a file without asking its guard. */
export async function findFileRow(ctx: QueryContext, fileId: string): Promise<StoredFile | undefined> {
  const row = await fileRows(ctx).find(fileId)
  if (!row) return undefined
  const { subjectKind, subjectId, ...rest } = row
  return {
    ...rest,
    subject: { kind: subjectKind, id: subjectId },
    sha256: row.sha256 ?? '',
    byteCount: Number(row.byteCount),
    mediaType: mediaType.parse(row.mediaType),
  }
}
