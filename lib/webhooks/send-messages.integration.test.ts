import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { domains } from '#domains'
import type { Database } from '#lib/kernel/database/contract.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { defaultRules } from '#lib/kernel/outbound/judge-address.ts'
import { openOutbound } from '#lib/kernel/outbound/open-outbound.ts'
import type { Outbound } from '#lib/kernel/outbound/outbound.ts'
import { privateHosts } from '#lib/kernel/outbound/private-hosts.ts'
import { testClock } from '#tests/support/clock.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff, system } from '#tests/support/factories/actor.ts'
import { newGate } from '#tests/support/gate.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import type { WebhookScene } from '#tests/support/webhook-scene.ts'
import { addReceiver, findShown, placeAnOrder, sendAll, statesOf } from '#tests/support/webhook-scene.ts'
import type { WebhookReceiver } from '#tests/support/webhook-receiver.ts'
import { isSignedBy, openReceiver } from '#tests/support/webhook-receiver.ts'
import { changeEndpoint } from './commands/change-endpoint.ts'
import { claimEndpoint } from './commands/claim-endpoint.ts'
import { sendTestEvent } from './commands/send-test-event.ts'
import { listEndpoints } from './queries/list-endpoints.ts'
import { sendMessage } from './send-message.ts'

describeEachDatabase('sending messages', (open) => {
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

  async function openScene(outbound?: Outbound): Promise<WebhookScene> {
    const kernel = testKernel(database, [...domains, testDelivery], {
      clock: testClock(new Date().toISOString()),
      outbound: outbound ?? openOutbound(defaultRules(privateHosts())),
    })
    return { kernel, staff: await newStaff(kernel) }
  }

  test('what a killed process had sent but not noted is sent again by another one, under the same id', async () => {
    const { kernel, staff } = scene
    const { endpointId } = await addReceiver(scene, receiver.url)
    await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    const claimed = await execute(kernel, claimEndpoint, { endpointId }, { actor: system })
    await sendMessage(kernel.outbound, claimed!, claimed!.messages[0]!)
    await sendAll(kernel)
    expect(receiver.calls).toHaveLength(1)
    kernel.clock.advance(61_000)
    await sendAll(kernel)

    expect(receiver.calls.map(({ id }) => id)).toEqual([receiver.calls[0]!.id, receiver.calls[0]!.id])
    expect(await statesOf(kernel, staff, endpointId)).toEqual(['delivered'])
  })

  test('what fails is sent again by the schedule, under the same id, until it arrives', async () => {
    const { kernel, staff } = scene
    const { endpointId, secret } = await addReceiver(scene, receiver.url)
    receiver.answerBy((response) => void response.writeHead(503).end('down'))
    await placeAnOrder(kernel)
    await sendAll(kernel)
    kernel.clock.advance(4_000)
    await sendAll(kernel)
    expect(receiver.calls).toHaveLength(1)
    kernel.clock.advance(1_600)
    await sendAll(kernel)
    expect(receiver.calls).toHaveLength(2)
    receiver.answerBy((response) => void response.writeHead(200).end())
    kernel.clock.advance(6 * 60_000)
    await sendAll(kernel)

    expect(receiver.calls).toHaveLength(3)
    expect(new Set(receiver.calls.map(({ id }) => id)).size).toBe(1)
    expect(new Set(receiver.calls.map(({ body }) => body)).size).toBe(1)
    expect(receiver.calls.every((call) => isSignedBy(secret, call))).toBe(true)
    expect(await statesOf(kernel, staff, endpointId)).toEqual(['delivered'])
    const listed = await ask(kernel, listEndpoints, {}, { actor: staff })
    expect(listed.find((endpoint) => endpoint.endpointId === endpointId)).toMatchObject({
      sentCount: 3,
      failedCount: 2,
      failingSince: null,
    })
  })

  test('whoever asks for time by Retry-After gets it', async () => {
    const { kernel } = scene
    await addReceiver(scene, receiver.url)
    receiver.answerBy((response) => void response.writeHead(429, { 'retry-after': '600' }).end())
    await placeAnOrder(kernel)
    await sendAll(kernel)
    kernel.clock.advance(590_000)
    await sendAll(kernel)
    expect(receiver.calls).toHaveLength(1)
    kernel.clock.advance(80_000)
    await sendAll(kernel)
    expect(receiver.calls).toHaveLength(2)
  })

  test.each([
    ['goes wrong in a way that nobody foresaw', 'broken', 'waiting'],
    ['is forgotten while it is sent', 'forgotten', undefined],
  ])('a message that %s has no other one sent twice', async (_says, what, state) => {
    const { staff } = scene
    const sent: string[] = []
    const outbound: Outbound = {
      close: async () => {},
      send: async ({ headers }) => {
        const messageId = headers?.['webhook-id']?.replace('msg_', '') ?? ''
        sent.push(messageId)
        if (messageId === first.messageId && what === 'broken') throw new TypeError('Nobody foresaw this.')
        if (messageId === first.messageId) await forget(messageId)
        return { status: 204, headers: {}, body: '', isCut: false, milliseconds: 1 }
      },
    }
    const forget = (messageId: string) =>
      database.write((transaction) =>
        transaction.deleteFrom('webhooks_message').where('id', '=', messageId).execute(),
      )
    const { kernel } = await openScene(outbound)
    const { endpointId } = await addReceiver({ kernel, staff }, receiver.url)
    const first = await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    const second = await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    await sendAll(kernel)
    kernel.clock.advance(61_000)
    await sendAll(kernel)

    expect(sent.filter((messageId) => messageId === second.messageId)).toHaveLength(1)
    const states = await statesOf(kernel, staff, endpointId)
    expect(states.toSorted()).toEqual(['delivered', state].filter((known) => known !== undefined))
    expect(kernel.reports).toHaveLength(what === 'broken' ? sent.length - 1 : 0)
  })

  test('what a killed process had in hand is sent within 20 seconds', async () => {
    const { staff } = scene
    const { kernel } = await openScene({
      close: async () => {},
      send: async () => ({ status: 204, headers: {}, body: '', isCut: false, milliseconds: 1 }),
    })
    const { endpointId } = await addReceiver({ kernel, staff }, receiver.url)
    await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    await execute(kernel, claimEndpoint, { endpointId }, { actor: system })
    kernel.clock.advance(19_000)
    await sendAll(kernel)
    expect(await statesOf(kernel, staff, endpointId)).toEqual(['waiting'])
    kernel.clock.advance(2_000)
    await sendAll(kernel)
    expect(await statesOf(kernel, staff, endpointId)).toEqual(['delivered'])
  })

  test('an address that is gone disables no endpoint that has another one by then', async () => {
    const { staff } = scene
    const statuses = [500, 410]
    const outbound: Outbound = {
      close: async () => {},
      send: async () => {
        const status = statuses.shift() ?? 204
        if (status === 410) await move()
        return { status, headers: {}, body: '', isCut: false, milliseconds: 1 }
      },
    }
    const { kernel } = await openScene(outbound)
    const { endpointId } = await addReceiver({ kernel, staff }, receiver.url)
    const input = { endpointId, url: `${receiver.url}/new`, description: 'ERP', eventTypes: ['order.placed'] }
    const move = () => execute(kernel, changeEndpoint, input, { actor: staff })
    await execute(kernel, sendTestEvent, { endpointId }, { actor: staff })
    await sendAll(kernel)
    expect(await findShown(kernel, staff, endpointId)).toMatchObject({ lastStatus: 500 })
    kernel.clock.advance(61_000)
    await sendAll(kernel)
    expect(await findShown(kernel, staff, endpointId)).toMatchObject({ state: 'active', failingSince: null })
    kernel.clock.advance(6 * 60_000)
    await sendAll(kernel)
    expect(await statesOf(kernel, staff, endpointId)).toEqual(['delivered'])
  })

  test('a slow receiver holds up nobody else', async () => {
    const { staff } = scene
    const slow = newGate()
    const other = newGate()
    const outbound: Outbound = {
      close: async () => {},
      send: async ({ url }) => {
        if (url.endsWith('/slow')) await slow.opened
        else other.open()
        return { status: 204, headers: {}, body: '', isCut: false, milliseconds: 1 }
      },
    }
    const slowScene = await openScene(outbound)
    const first = await addReceiver({ ...slowScene, staff }, receiver.url.replace('/hooks', '/slow'))
    await execute(slowScene.kernel, sendTestEvent, { endpointId: first.endpointId }, { actor: staff })
    const round = sendAll(slowScene.kernel)
    const second = await addReceiver({ ...slowScene, staff }, receiver.url)
    await execute(slowScene.kernel, sendTestEvent, { endpointId: second.endpointId }, { actor: staff })
    await other.opened
    slow.open()
    await round
    expect(await statesOf(slowScene.kernel, staff, first.endpointId)).toEqual(['delivered'])
    expect(slowScene.kernel.reports).toEqual([])
  })
})
