import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { makeDocuments } from '../permissions.ts'
import { versions } from '../repository.ts'

const atOnce = 20

/** Documents that wait to be made. */
export const listDueDocuments = query({
  id: 'documents.list-due-documents',
  needs: makeDocuments,
  input: z.strictObject({}),
  run: (ctx) => versions(ctx).due(ctx.now, atOnce),
})
