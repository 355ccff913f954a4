import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { keepContents } from '../permissions.ts'
import { pieces } from '../repository/pieces.ts'

/** As many pieces as one short transaction removes. */
const atOnce = 16

/** Removes some pieces from the built-in store; answers whether there may be more. */
export const removePieces = command({
  id: 'files.remove-pieces',
  needs: keepContents,
  input: z.strictObject({ contentId: z.string().max(32), position: z.int().min(0).max(1_000_000) }),
  async run(ctx, { contentId, position }) {
    const removed = await pieces(ctx).removeFrom(contentId, position, position + atOnce)
    return { hasMore: removed === atOnce, position: position + atOnce }
  },
})
