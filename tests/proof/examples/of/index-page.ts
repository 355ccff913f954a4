import { keepOpening } from '#lib/index-page/commands/keep-opening.ts'
import { removeView } from '#lib/index-page/commands/remove-view.ts'
import { renameView } from '#lib/index-page/commands/rename-view.ts'
import { saveView } from '#lib/index-page/commands/save-view.ts'
import { execute } from '#lib/kernel/execute.ts'
import { newStaff } from '../../../support/factories/actor.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'

const openOrders = { listId: 'orders.all-orders', name: 'Open', query: 'delivered=no', isShared: false }

/** Somebody of the staff who keeps a view of the orders. */
async function viewKeeper({ kernel }: World) {
  const actor = await newStaff(kernel)
  const { viewId } = await execute(kernel, saveView, openOrders, { actor })
  return { actor, viewId }
}

export default [
  example(saveView, async ({ kernel }) => ({
    actor: await newStaff(kernel),
    input: { ...openOrders, isShared: true },
  })),
  example(renameView, async (world) => {
    const { actor, viewId } = await viewKeeper(world)
    return { actor, input: { viewId, name: 'Still open' } }
  }),
  example(removeView, async (world) => {
    const { actor, viewId } = await viewKeeper(world)
    return { actor, input: { viewId } }
  }),
  example(keepOpening, async ({ kernel }) => ({
    actor: await newStaff(kernel),
    input: { listId: 'orders.all-orders', query: 'view=open&columns=number.total' },
  })),
]
