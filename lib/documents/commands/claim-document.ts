import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { later } from '#lib/kernel/instant.ts'
import { makeDocuments } from '../permissions.ts'
import { versions } from '../repository.ts'

/** A process that takes longer to make a document was killed, or is followed by another all the same. */
const leaseMilliseconds = 20_000

/** Takes a document to make; answers whether it was free. */
export const claimDocument = command({
  id: 'documents.claim-document',
  needs: makeDocuments,
  input: z.strictObject({ documentId: z.string().max(32) }),
  run: (ctx, { documentId }) => versions(ctx).claim(documentId, ctx.now, later(ctx.now, leaseMilliseconds)),
})
