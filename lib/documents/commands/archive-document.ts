import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { files } from '#lib/files/contract.ts'
import { makeDocuments } from '../permissions.ts'
import { readDocument } from '../read-document.ts'
import { versions } from '../repository.ts'

/** Names the rendered bytes as the document's file. Of two processes that rendered it the first one's counts. */
export const archiveDocument = command({
  id: 'documents.archive-document',
  needs: makeDocuments,
  input: z.strictObject({
    documentId: z.string().max(32),
    contentId: z.string().max(32),
    fileHash: z.string().length(64),
  }),
  async run(ctx, { documentId, contentId, fileHash }) {
    const { state, number, subject, companyId } = await readDocument(ctx, documentId)
    if (state !== 'sealed') return
    const keeper = await ctx.port(files)
    const { fileId } = await keeper.refer(ctx, contentId, { name: `${number}.pdf`, subject, companyId })
    if (!(await versions(ctx).archive(documentId, { fileId, fileHash }, ctx.now))) {
      throw new Error('Another process archived this document at the same moment.')
    }
    ctx.changed({ subject: 'documents.version', id: documentId, after: { fileId, fileHash } })
  },
})
