import { z } from 'zod'
import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'
import { sellerSnapshot } from '#lib/seller/contract.ts'
import { documentLanguages } from './contract.ts'
import { versions } from './repository.ts'

const language = z.enum(documentLanguages)
const state = z.enum(['issued', 'sealed', 'archived'])

/** Everything about a version, for those who make it. */
export async function readDocument(ctx: QueryContext, documentId: string) {
  const row = await versions(ctx).find(documentId)
  if (!row) throw new NotFound()
  const { subjectKind, subjectId, ...rest } = row
  return {
    ...rest,
    subject: { kind: subjectKind, id: subjectId },
    language: language.parse(row.language),
    state: state.parse(row.state),
    number: row.number ?? '',
    contentHash: row.contentHash ?? '',
    seller: sellerSnapshot.parse(fromStoredJson(row.seller)),
    content: fromStoredJson(row.content),
  }
}
