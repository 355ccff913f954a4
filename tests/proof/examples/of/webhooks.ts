import { execute } from '#lib/kernel/execute.ts'
import { addEndpoint } from '#lib/webhooks/commands/add-endpoint.ts'
import { changeEndpoint } from '#lib/webhooks/commands/change-endpoint.ts'
import { claimEndpoint } from '#lib/webhooks/commands/claim-endpoint.ts'
import { forgetOldMessages } from '#lib/webhooks/commands/forget-old-messages.ts'
import { nameEndpoint } from '#lib/webhooks/commands/name-endpoint.ts'
import { recordAttempts } from '#lib/webhooks/commands/record-attempts.ts'
import { replayFailed } from '#lib/webhooks/commands/replay-failed.ts'
import { replayMessage } from '#lib/webhooks/commands/replay-message.ts'
import { rotateSecret } from '#lib/webhooks/commands/rotate-secret.ts'
import { sendTestEvent } from '#lib/webhooks/commands/send-test-event.ts'
import { setEndpointState } from '#lib/webhooks/commands/set-endpoint-state.ts'
import { newStaff } from '../../../support/factories/actor.ts'
import { example } from '../example.ts'
import type { World } from '../world.ts'

const newEndpoint = {
  url: 'https://hooks.example.com/orders',
  description: 'ERP',
  eventTypes: ['order.placed'],
}

async function staffWithEndpoint({ kernel }: World) {
  const actor = await newStaff(kernel)
  const { endpointId } = await execute(kernel, addEndpoint, newEndpoint, { actor })
  return { actor, endpointId }
}

async function waitingMessage(world: World) {
  const { actor, endpointId } = await staffWithEndpoint(world)
  const { messageId } = await execute(world.kernel, sendTestEvent, { endpointId }, { actor })
  return { actor, endpointId, messageId }
}

async function failedMessage(world: World) {
  const waiting = await waitingMessage(world)
  await world.kernel.database.write((transaction) =>
    transaction
      .updateTable('webhooks_message')
      .set({ state: 'failed' })
      .where('id', '=', waiting.messageId)
      .execute(),
  )
  return waiting
}

export default [
  example(addEndpoint, async ({ kernel }) => ({ actor: await newStaff(kernel), input: newEndpoint })),
  example(changeEndpoint, async (world) => {
    const { actor, endpointId } = await staffWithEndpoint(world)
    return { actor, input: { ...newEndpoint, endpointId, description: 'Warehouse' } }
  }),
  example(nameEndpoint, async (world) => {
    const { actor, endpointId } = await staffWithEndpoint(world)
    return { actor, input: { endpointId, description: 'Merchandise system' } }
  }),
  example(setEndpointState, async (world) => {
    const { actor, endpointId } = await staffWithEndpoint(world)
    return { actor, input: { endpointId, state: 'paused' as const } }
  }),
  example(rotateSecret, async (world) => {
    const { actor, endpointId } = await staffWithEndpoint(world)
    return { actor, input: { endpointId } }
  }),
  example(sendTestEvent, async (world) => {
    const { actor, endpointId } = await staffWithEndpoint(world)
    return { actor, input: { endpointId } }
  }),
  example(replayMessage, async (world) => {
    const { actor, messageId } = await failedMessage(world)
    return { actor, input: { messageId } }
  }),
  example(replayFailed, async (world) => {
    const { actor, endpointId } = await failedMessage(world)
    return { actor, input: { endpointId, days: 3 } }
  }),
  example(claimEndpoint, async (world) => {
    const { endpointId } = await waitingMessage(world)
    return { actor: world.worker(), input: { endpointId } }
  }),
  example(recordAttempts, async (world) => {
    const { endpointId, messageId } = await waitingMessage(world)
    const actor = world.worker()
    const claimed = await execute(world.kernel, claimEndpoint, { endpointId }, { actor })
    const made = { messageId, milliseconds: 12, status: 200, problem: null }
    return {
      actor,
      input: {
        endpointId,
        lease: claimed?.lease ?? '',
        url: claimed?.url ?? '',
        attempts: [{ ...made, answer: 'ok', retryAfterMilliseconds: null }],
      },
    }
  }),
  example(forgetOldMessages, async (world) => ({ actor: world.worker(), input: {} })),
]
