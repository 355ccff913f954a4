import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { makeDocuments } from '../permissions.ts'
import { readDocument } from '../read-document.ts'

/** A document with all that it says. */
export const findDocument = query({
  id: 'documents.find-document',
  needs: makeDocuments,
  input: z.strictObject({ documentId: z.string().max(32) }),
  run: (ctx, { documentId }) => readDocument(ctx, documentId),
})
