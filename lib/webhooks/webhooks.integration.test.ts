import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { domains } from '#domains'
import type { Database } from '#lib/kernel/database/contract.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { defaultRules } from '#lib/kernel/outbound/judge-address.ts'
import { openOutbound } from '#lib/kernel/outbound/open-outbound.ts'
import { privateHosts } from '#lib/kernel/outbound/private-hosts.ts'
import { runJobs } from '#lib/kernel/run-jobs.ts'
import { readInbox } from '#lib/notifications/queries/read-inbox.ts'
import { testClock } from '#tests/support/clock.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import type { WebhookScene } from '#tests/support/webhook-scene.ts'
import { addReceiver, findShown, placeAnOrder, sendAll, statesOf } from '#tests/support/webhook-scene.ts'
import type { WebhookReceiver } from '#tests/support/webhook-receiver.ts'
import { isSignedBy, openReceiver } from '#tests/support/webhook-receiver.ts'
import { replayFailed } from './commands/replay-failed.ts'
import { replayMessage } from './commands/replay-message.ts'
import { rotateSecret } from './commands/rotate-secret.ts'
import { sendTestEvent } from './commands/send-test-event.ts'
import { setEndpointState } from './commands/set-endpoint-state.ts'
import { manageWebhooks } from './permissions.ts'
import { findEndpoint } from './queries/find-endpoint.ts'

const day = 86_400_000
describeEachDatabase('webhooks', (open) => {
  let database: Database
  // All stay open to the end: endpoints outlive their test, and a port must not come to mean another receiver.
  const receivers: WebhookReceiver[] = []
  let receiver: WebhookReceiver
  let scene: WebhookScene
  beforeAll(async () => {
    database = await open()
  })
  beforeEach(async () => {
    receiver = await openReceiver()
    receivers.push(receiver)
    vi.stubEnv('OUTBOUND_PRIVATE_HOSTS', `webhooks=${receiver.host}`)
    scene = await openScene()
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    await scene.kernel.outbound.close()
  })
  afterAll(async () => {
    await Promise.all(receivers.map((opened) => opened.close()))
  })

  async function openScene(): Promise<WebhookScene> {
    const kernel = testKernel(database, [...domains, testDelivery], {
      clock: testClock(new Date().toISOString()),
      outbound: openOutbound(defaultRules(privateHosts())),
    })
    return { kernel, staff: await newStaff(kernel) }
  }

  test('of an order that is placed a receiver hears once, signed as Standard Webhooks says', async () => {
    const { kernel, staff } = scene
    const { endpointId, secret } = await addReceiver(scene, receiver.url)
    const orderId = await placeAnOrder(kernel)
    await sendAll(kernel)

    expect(receiver.calls).toHaveLength(1)
    const [call] = receiver.calls
    const headers = {
      'webhook-id': call!.id,
      'webhook-timestamp': call!.timestamp,
      'webhook-signature': call!.signature,
    }
    expect(new Webhook(secret).verify(call!.body, headers)).toMatchObject({
      type: 'order.placed',
      data: { orderId, state: 'placed' },
    })
    expect(call!.encoding).toBe('identity')
    expect(await statesOf(kernel, staff, endpointId)).toEqual(['delivered'])
    await sendAll(kernel)
    expect(receiver.calls).toHaveLength(1)
  })

  test('an endpoint of a company hears of its own orders and of no others', async () => {
    const { kernel } = scene
    const buyer = (await readyToOrder(kernel)).buyer
    const manager = { ...buyer, permissions: new Set([manageWebhooks.id]) }
    const { endpointId } = await addReceiver({ kernel, staff: manager }, receiver.url)
    await placeAnOrder(kernel)
    await sendAll(kernel)

    expect(receiver.calls).toEqual([])
    expect(await statesOf(kernel, manager, endpointId)).toEqual([])
    const foreign = { ...manager, personId: 'another', companyId: 'another' }
    await expect(ask(kernel, findEndpoint, { endpointId }, { actor: foreign })).rejects.toThrow(
      'kernel.not-found',
    )
  })

  test('a receiver that is gone is called no more, and neither is one that fails for five days', async () => {
    const { kernel, staff } = scene
    const { endpointId } = await addReceiver(scene, receiver.url)
    receiver.answerBy((response) => void response.writeHead(410).end())
    await placeAnOrder(kernel)
    await sendAll(kernel)
    expect(await findShown(kernel, staff, endpointId)).toMatchObject({
      state: 'disabled',
      stateReason: 'gone',
    })
    const { told } = await ask(kernel, readInbox, {}, { actor: staff })
    expect(told).toMatchObject([{ topic: 'webhooks.disabled', values: { name: 'ERP' } }])

    receiver.answerBy((response) => void response.writeHead(500).end())
    await execute(kernel, setEndpointState, { endpointId, state: 'active' }, { actor: staff })
    for (let tries = 0; tries < 8; tries += 1) {
      await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
      kernel.clock.advance(day)
      await sendAll(kernel)
    }
    expect(await findShown(kernel, staff, endpointId)).toMatchObject({
      state: 'disabled',
      stateReason: 'failing',
    })
  })

  test('what was given up can be sent again, all at once', async () => {
    const { kernel, staff } = scene
    const { endpointId } = await addReceiver(scene, receiver.url)
    receiver.answerBy((response) => void response.writeHead(302, { location: '/secret' }).end())
    await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    for (let tries = 0; tries < 11; tries += 1) {
      await sendAll(kernel)
      kernel.clock.advance(1.2 * day)
      await execute(kernel, setEndpointState, { endpointId, state: 'active' }, { actor: staff })
    }
    expect(await statesOf(kernel, staff, endpointId)).toEqual(['failed'])
    expect(receiver.calls).toHaveLength(10)
    expect(receiver.calls.every(({ path }) => path === '/hooks')).toBe(true)

    receiver.answerBy((response) => void response.writeHead(200).end())
    const replay = { endpointId, days: 30 }
    expect(await execute(kernel, replayFailed, replay, { actor: staff })).toEqual({ replayed: 1 })
    await sendAll(kernel)
    expect(await statesOf(kernel, staff, endpointId)).toEqual(['delivered'])
  })

  test('a new secret and the one before sign together for a day', async () => {
    const { kernel, staff } = scene
    const { endpointId, secret } = await addReceiver(scene, receiver.url)
    await execute(kernel, rotateSecret, { endpointId }, { actor: staff })
    const { secret: shown } = await findShown(kernel, staff, endpointId)
    await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    await sendAll(kernel)
    kernel.clock.advance(day + 1)
    await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    await sendAll(kernel)

    const signers = receiver.calls.map((call) => [secret, shown!.text].map((text) => isSignedBy(text, call)))
    expect(signers).toEqual([
      [true, true],
      [false, true],
    ])
  })

  test('a secret is nowhere to be read in the database, and after ten minutes nowhere at all', async () => {
    const { kernel, staff } = scene
    const { endpointId, secret } = await addReceiver(scene, receiver.url)
    await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    await sendAll(kernel)
    expect(await everythingStored(kernel)).not.toContain(secret.slice('whsec_'.length))
    kernel.clock.advance(10 * 60_000)
    expect((await findShown(kernel, staff, endpointId)).secret).toBeNull()
  })

  test('what a paused endpoint should hear waits until it goes on', async () => {
    const { kernel, staff } = scene
    const { endpointId } = await addReceiver(scene, receiver.url)
    await execute(kernel, setEndpointState, { endpointId, state: 'paused' }, { actor: staff })
    await placeAnOrder(kernel)
    await sendAll(kernel)
    expect(receiver.calls).toEqual([])
    await execute(kernel, setEndpointState, { endpointId, state: 'active' }, { actor: staff })
    await sendAll(kernel)
    expect(receiver.calls).toHaveLength(1)
  })

  test('a deleted endpoint hears nothing more and is nowhere to be found', async () => {
    const { kernel, staff } = scene
    const { endpointId } = await addReceiver(scene, receiver.url)
    await execute(kernel, setEndpointState, { endpointId, state: 'deleted' }, { actor: staff })
    await placeAnOrder(kernel)
    await sendAll(kernel)
    expect(receiver.calls).toEqual([])
    await expect(findShown(kernel, staff, endpointId)).rejects.toThrow('kernel.not-found')
  })

  test('messages are forgotten after thirty days', async () => {
    const { kernel, staff } = scene
    const { endpointId } = await addReceiver(scene, receiver.url)
    await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    await sendAll(kernel)
    kernel.clock.advance(30 * day + 1)
    await runJobs(kernel)
    expect(await statesOf(kernel, staff, endpointId)).toEqual([])
  })

  test('an old message that is sent again is not forgotten before it arrives', async () => {
    const { kernel, staff } = scene
    const { endpointId } = await addReceiver(scene, receiver.url)
    const { messageId } = await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    await sendAll(kernel)
    kernel.clock.advance(30 * day - 1000)
    receiver.answerBy((response) => void response.writeHead(503).end())
    await execute(kernel, replayMessage, { messageId }, { actor: staff })
    await sendAll(kernel)
    kernel.clock.advance(60_000)
    await runJobs(kernel)
    receiver.answerBy((response) => void response.writeHead(200).end())
    await sendAll(kernel)
    expect(await statesOf(kernel, staff, endpointId)).toEqual(['delivered'])
    await execute(kernel, replayMessage, { messageId }, { actor: staff })
    await execute(kernel, setEndpointState, { endpointId, state: 'paused' }, { actor: staff })
    kernel.clock.advance(31 * day)
    await runJobs(kernel)
    expect(await statesOf(kernel, staff, endpointId)).toEqual([])
  })
})

async function everythingStored(kernel: TestKernel): Promise<string> {
  const tables = [
    'kernel_answer',
    'kernel_fact',
    'kernel_audit_entry',
    'webhooks_endpoint',
    'webhooks_message',
  ] as const
  const rows = await kernel.database.read((reader) =>
    Promise.all(tables.map((table) => reader.selectFrom(table).selectAll().execute())),
  )
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}
