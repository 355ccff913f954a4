import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { pieceBytes } from '../contract.ts'
import { keepContents } from '../permissions.ts'
import { fileRows } from '../repository/files.ts'
import { pieces } from '../repository/pieces.ts'

/** What a piece takes as base64. */
const mostCharacters = Math.ceil(pieceBytes / 3) * 4

/** Writes one piece into the built-in store. Base64, because what commands are told is text. */
export const writePiece = command({
  id: 'files.write-piece',
  needs: keepContents,
  input: z.strictObject({
    contentId: z.string().max(32),
    position: z.int().min(0).max(1_000_000),
    base64: z.string().max(mostCharacters),
  }),
  async run(ctx, { contentId, position, base64 }) {
    if (!(await fileRows(ctx).touchUpload(contentId, ctx.now))) {
      throw new Error('This upload was given up, because nothing of it came for a day.')
    }
    await pieces(ctx).write(contentId, position, Buffer.from(base64, 'base64'))
  },
})
