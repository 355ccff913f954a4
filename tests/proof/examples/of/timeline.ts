import { execute } from '#lib/kernel/execute.ts'
import { editComment } from '#lib/timeline/commands/edit-comment.ts'
import { removeComment } from '#lib/timeline/commands/remove-comment.ts'
import { writeComment } from '#lib/timeline/commands/write-comment.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'
import { beginOrder } from '../world.ts'

async function commentOnOrder(world: World) {
  const { orderId, buyer } = await beginOrder(world)
  const input = {
    subjectKind: 'orders.order',
    subjectId: orderId,
    comment: 'Please ring at the gate.',
    isInternal: false,
  }
  return { actor: buyer, input }
}

async function writtenComment(world: World) {
  const { actor, input } = await commentOnOrder(world)
  const { entryId } = await execute(world.kernel, writeComment, input, { actor })
  return { actor, entryId }
}

export default [
  example(writeComment, commentOnOrder),
  example(editComment, async (world) => {
    const { actor, entryId } = await writtenComment(world)
    return { actor, input: { entryId, comment: 'Please ring twice.' } }
  }),
  example(removeComment, async (world) => {
    const { actor, entryId } = await writtenComment(world)
    return { actor, input: { entryId } }
  }),
]
