import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { runBackground } from '#lib/kernel/run-background.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { addEndpoint } from '#lib/webhooks/commands/add-endpoint.ts'
import { findEndpoint } from '#lib/webhooks/queries/find-endpoint.ts'
import { listMessages } from '#lib/webhooks/queries/list-messages.ts'
import type { TestKernel } from './kernel.ts'
import { fillCart, readyToOrder } from './ready-to-order.ts'

const sending = { id: 'webhooks.send-messages', load: () => import('#lib/webhooks/send-messages.ts') }

/** A shop and somebody who may decide who hears of it. */
export interface WebhookScene<K extends Kernel = TestKernel> {
  readonly kernel: K
  readonly staff: Person
}

/** Adds an endpoint for `order.placed`. */
export async function addReceiver({ kernel, staff }: WebhookScene<Kernel>, url: string) {
  const input = { url, description: 'ERP', eventTypes: ['order.placed'] }
  const key = `add.${url.replace(/\W/g, '.')}`
  const { endpointId } = await execute(kernel, addEndpoint, input, { actor: staff, key })
  const { secret } = await findShown(kernel, staff, endpointId)
  if (!secret) throw new Error('A new endpoint shows no secret.')
  return { endpointId, secret: secret.text }
}

export function findShown(kernel: Kernel, actor: Person, endpointId: string) {
  return ask(kernel, findEndpoint, { endpointId }, { actor })
}

/** Places an order of one pump, for a company of its own. */
export async function placeAnOrder(kernel: Kernel): Promise<string> {
  const ready = await readyToOrder(kernel)
  const input = await fillCart(kernel, ready, [ready.pump])
  const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
  return orderId
}

/** Delivers all facts and sends all messages that are due. */
export async function sendAll(kernel: Kernel): Promise<void> {
  while ((await deliverFacts(kernel)) > 0);
  await runBackground(kernel, sending, () => false)
}

/** The states of the messages of an endpoint, the newest first. */
export async function statesOf(
  kernel: Kernel,
  actor: Person,
  endpointId: string,
): Promise<readonly string[]> {
  const { messages } = await ask(kernel, listMessages, { endpointId }, { actor })
  return messages.map(({ state }) => state)
}
