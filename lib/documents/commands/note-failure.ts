import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { later } from '#lib/kernel/instant.ts'
import { makeDocuments } from '../permissions.ts'
import { readDocument } from '../read-document.ts'
import { versions } from '../repository.ts'

const longestWaitMilliseconds = 3_600_000

/** Keeps why a document could not be made; it is tried again, at last once an hour, until it can. */
export const noteFailure = command({
  id: 'documents.note-failure',
  needs: makeDocuments,
  input: z.strictObject({ documentId: z.string().max(32), problem: z.string().max(500) }),
  async run(ctx, { documentId, problem }) {
    const { attempts } = await readDocument(ctx, documentId)
    const wait = Math.min(1000 * 2 ** attempts, longestWaitMilliseconds)
    await versions(ctx).noteFailure(documentId, problem, later(ctx.now, wait))
  },
})
