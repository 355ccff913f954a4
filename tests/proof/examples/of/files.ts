import { createHash } from 'node:crypto'
import { beginContent } from '#lib/files/commands/begin-content.ts'
import { completeContent } from '#lib/files/commands/complete-content.ts'
import { forgetContent } from '#lib/files/commands/forget-content.ts'
import { giveUpContent } from '#lib/files/commands/give-up-content.ts'
import { removePieces } from '#lib/files/commands/remove-pieces.ts'
import { writePiece } from '#lib/files/commands/write-piece.ts'
import { execute } from '#lib/kernel/execute.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'

async function begunContent(world: World) {
  const actor = world.worker()
  const { contentId } = await execute(world.kernel, beginContent, {}, { actor })
  return { actor, contentId }
}

/** A content of one piece that no other has. */
async function writtenContent(world: World) {
  const { actor, contentId } = await begunContent(world)
  const base64 = Buffer.from(contentId).toString('base64')
  await execute(world.kernel, writePiece, { contentId, position: 0, base64 }, { actor })
  return { actor, contentId }
}

/** A content that is there but not complete yet. */
async function wholeContent(world: World) {
  const { actor, contentId } = await writtenContent(world)
  const sha256 = createHash('sha256').update(contentId).digest('hex')
  return { actor, contentId, byteCount: contentId.length, sha256, mediaType: 'text/plain' as const }
}

/** A content that files can name. */
export async function newContent(world: World) {
  const { actor, ...content } = await wholeContent(world)
  await execute(world.kernel, completeContent, content, { actor })
  return { actor, ...content }
}

/** A content that is being removed. */
async function givenUpContent(world: World) {
  const written = await writtenContent(world)
  await world.kernel.database.write((transaction) =>
    transaction
      .updateTable('files_content')
      .set({ state: 'removing' })
      .where('id', '=', written.contentId)
      .execute(),
  )
  return written
}

export default [
  example(beginContent, async (world) => ({ actor: world.worker(), input: {} })),
  example(writePiece, async (world) => {
    const { actor, contentId } = await begunContent(world)
    return { actor, input: { contentId, position: 0, base64: 'aGVsbG8=' } }
  }),
  example(completeContent, async (world) => {
    const { actor, ...content } = await wholeContent(world)
    return { actor, input: content }
  }),
  example(giveUpContent, async (world) => {
    const { actor, contentId } = await writtenContent(world)
    await world.kernel.database.write((transaction) =>
      transaction
        .updateTable('files_content')
        .set({ used_at: '2020-01-01 00:00:00.000' })
        .where('id', '=', contentId)
        .execute(),
    )
    return { actor, input: { contentId } }
  }),
  example(removePieces, async (world) => {
    const { actor, contentId } = await givenUpContent(world)
    return { actor, input: { contentId, position: 0 } }
  }),
  example(forgetContent, async (world) => {
    const { actor, contentId } = await givenUpContent(world)
    return { actor, input: { contentId } }
  }),
]
