import { z } from 'zod'
import { later } from '#lib/kernel/instant.ts'
import { query } from '#lib/kernel/command.ts'
import { graceMilliseconds } from '../grace.ts'
import { keepContents } from '../permissions.ts'
import { fileRows } from '../repository/files.ts'

const atOnce = 100

/** Contents that nobody has named for a day. */
export const listUnusedContents = query({
  id: 'files.list-unused-contents',
  needs: keepContents,
  input: z.strictObject({}),
  run: (ctx) => fileRows(ctx).unused(later(ctx.now, -graceMilliseconds), atOnce),
})
