import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { hashDocument } from '../hash-document.ts'
import { makeDocuments } from '../permissions.ts'
import { readDocument } from '../read-document.ts'
import { versions } from '../repository.ts'

/** Gives a document the number that was taken for it, and the hash over all that it says. */
export const sealDocument = command({
  id: 'documents.seal-document',
  needs: makeDocuments,
  input: z.strictObject({ documentId: z.string().max(32), number: z.string().min(1).max(40) }),
  async run(ctx, { documentId, number }) {
    const document = await readDocument(ctx, documentId)
    const contentHash = hashDocument({ ...document, number })
    // A rival that lost wrote no number, so the audit trail must not say that it did.
    if (!(await versions(ctx).seal(documentId, number, contentHash))) return
    ctx.changed({ subject: 'documents.version', id: documentId, after: { number, contentHash } })
  },
})
