import { z } from 'zod'
import { companyScope } from '#lib/kernel/company-scope.ts'
import type { DocumentKeeper } from './contract.ts'
import { documentLanguages } from './contract.ts'
import { versions } from './repository.ts'

const language = z.enum(documentLanguages)

const keeper: DocumentKeeper = {
  async issue(ctx, wish) {
    const documentId = ctx.newId()
    const last = await versions(ctx).lastVersion(wish.kind, wish.subject)
    await versions(ctx).issue(documentId, last + 1, wish, ctx.now)
    ctx.changed({
      subject: 'documents.version',
      id: documentId,
      after: { kind: wish.kind, version: last + 1, subject: wish.subject },
    })
    return { documentId }
  },

  async listOf(ctx, subject) {
    const rows = await versions(ctx).listOf(subject, companyScope(ctx.actor))
    return rows.map(
      ({ documentId, kind, version, number, contentHash, fileId, fileHash, createdAt, ...row }) => ({
        documentId,
        kind,
        version,
        language: language.parse(row.language),
        number: number ?? '',
        contentHash: contentHash ?? '',
        fileId,
        fileHash,
        createdAt,
      }),
    )
  },
}

export default keeper
