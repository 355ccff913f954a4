import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { keepContents } from '../permissions.ts'
import { pieces } from '../repository/pieces.ts'

/** One piece out of the built-in store. */
export const readPiece = query({
  id: 'files.read-piece',
  needs: keepContents,
  input: z.strictObject({ contentId: z.string().max(32), position: z.int().min(0).max(1_000_000) }),
  run: (ctx, { contentId, position }) => pieces(ctx).find(contentId, position),
})
