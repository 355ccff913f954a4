import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { domains } from '#domains'
import type { Operation } from '#lib/api/contract.ts'
import { operation } from '#lib/api/contract.ts'
import { answerExample, describeApi, loadOperations } from '#lib/api/openapi/describe-api.ts'
import { compose } from '#lib/kernel/compose.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { later } from '#lib/kernel/instant.ts'
import { plugins } from '#plugins/index.ts'
import type { Sent } from '#tests/support/api-client.ts'
import { newApiClient } from '#tests/support/api-client.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { waitingRequest } from '#tests/support/registration-scene.ts'
import type { OperationScene } from './operation-calls.ts'
import { operationCalls } from './operation-calls.ts'

const operations = await loadOperations(compose([...domains, ...plugins]))
const document = JSON.parse(JSON.stringify(describeApi(operations))) as Described
const ajv = new Ajv2020({ strict: false, validateFormats: false })
ajv.addSchema({ $id: 'api', ...document })

interface Described {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
}

interface DescribedOperation {
  readonly operationId: string
  readonly responses: Readonly<Record<string, unknown>>
}

describe('Every operation', () => {
  test.each(operations.map((loaded) => [loaded.operation.id, loaded] as const))(
    '%s is described, has a scope of its kind and examples that fit',
    (id, { operation: { path, method, scope }, endpoint }) => {
      expect(document.paths[path]?.[method.toLowerCase()]?.operationId).toBe(id)
      const isReading = endpoint.runs.every(({ type }) => type === 'query')
      expect(scope.endsWith(isReading ? ':read' : ':write')).toBe(true)
      expect(isReading).toBe(method === 'GET')
      expect(problemsOf({ path, method }, answerExample(endpoint))).toEqual([])
      if (!endpoint.body) return
      expect(problemsOf({ path, method }, endpoint.bodyExample, 'body')).toEqual([])
      expect(z.safeParse(endpoint.body, endpoint.bodyExample).success).toBe(true)
    },
  )

  test('no two operations share a name, and none names a path twice', () => {
    const ids = operations.map((loaded) => loaded.operation.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(document.openapi).toBe('3.1.0')
  })

  test('the description is OpenAPI by the schema that its makers publish', async () => {
    const validator = new Validator()
    const description = JSON.parse(JSON.stringify(document)) as Record<string, unknown>
    expect(await validator.validate(description)).toMatchObject({ valid: true })
    expect(validator.version).toBe('3.1')
    delete description['info']
    expect(await new Validator().validate(description)).toMatchObject({ valid: false })
  })

  test('an example that does not fit is caught', () => {
    expect(problemsOf({ path: '/cart', method: 'GET' }, { version: '3' })).not.toEqual([])
  })
})

test('every operation is called', () => {
  expect(Object.keys(operationCalls).sort()).toEqual(operations.map((loaded) => loaded.operation.id).sort())
})

describeEachDatabase('the REST interface', (open) => {
  let kernel: TestKernel
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, ...plugins])
  })
  const entryOf = (id: string): Operation =>
    kernel.registry.all(operation).find((entry) => entry.id === id) ?? expect.fail(id)

  test.each(Object.entries(operationCalls))(
    '%s answers as it is described, and a replay byte for byte',
    async (id, callOf) => {
      const scene = await setScene(kernel)
      const { by, path, body, status = 200 } = callOf(scene)
      const entry = entryOf(id)
      const sent: Sent = { idempotencyKey: kernel.newId(), ...(body !== undefined && { body }) }
      const response = await scene[by].send(entry.method, path, sent)
      const text = await response.text()
      expect([response.status, text]).toEqual([status, text])
      expect(problemsOf(entry, JSON.parse(text), String(status))).toEqual([])
      expect(response.headers.get('cache-control')).toBe('private, no-store')
      if (entry.method !== 'POST' || status >= 400) return
      const again = await scene[by].send(entry.method, path, sent)
      expect(await again.text()).toBe(text)
      expect(again.headers.get('idempotency-replayed')).toBe('true')
      const other = await scene[by].send(entry.method, path, { ...sent, body: otherBody(body) })
      expect(other.status).toBe(422)
    },
  )

  test('a stranger hears of what is another’s as of what is missing, byte for byte', async () => {
    const scene = await setScene(kernel)
    const { buyer: stranger } = await setScene(kernel)
    const heard = async (path: string): Promise<string> => {
      const headers = { 'x-request-id': 'the-same-request' }
      const response = await stranger.send('GET', path, { headers })
      return `${response.status} ${await response.text()}`
    }
    expect(await heard(`/orders/${scene.orderId}`)).toBe(await heard('/orders/missing'))
    expect(await heard(`/orders/${scene.orderId}`)).toMatch(/^404 /)
    expect(await heard('/orders')).not.toContain(scene.orderId)
    expect(await heard('/shipments')).not.toContain(scene.shipmentId)
    expect(await heard('/visits')).not.toContain(scene.visitId)
    expect(await heard('/subscriptions')).not.toContain(scene.subscriptionId)
    expect(await heard(`/orders/%2e%2e%2f${scene.orderId}`)).toMatch(/^404 /)
  })
})

async function setScene(kernel: TestKernel): Promise<OperationScene> {
  const ready = await readyToOrder(kernel)
  const buyer = await newApiClient(kernel, ready.buyer)
  const staff = await newApiClient(kernel, await newStaff(kernel))
  const placed = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
  const { poNumber, cartVersion: ordered } = placed
  const body = { cartVersion: ordered, addressId: ready.address.addressId, poNumber }
  const { orderId } = await json<{ orderId: string }>(buyer.send('POST', '/orders', { body }))
  while ((await deliverFacts(kernel)) > 0);
  const { cartVersion } = await fillCart(kernel, ready, [ready.pump])
  const first = async <T>(path: string): Promise<T> => {
    const { items } = await json<{ items: readonly T[] }>(buyer.get(path))
    if (items[0] === undefined) throw new Error(`${path} is empty.`)
    return items[0]
  }
  return {
    ready,
    buyer,
    staff,
    cartVersion,
    ...(await first<{ shipmentId: string }>('/shipments')),
    ...(await first<{ visitId: string }>('/visits')),
    ...(await first<{ subscriptionId: string }>('/subscriptions')),
    orderId,
    registrationId: (await waitingRequest(kernel)).registrationId,
    startsAt: later(kernel.clock.now(), 3_600_000).toISOString(),
  }
}

async function json<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as T
}

function otherBody(body: unknown): unknown {
  const [[name, value] = ['startsOn', '2026-03-03']] = Object.entries(body as object)
  return { ...(body as object), [name]: typeof value === 'number' ? value + 1000 : `${value}0`.slice(-10) }
}

/** Where a value departs from what the document says; `body` is what is sent, a status what is answered. */
function problemsOf(
  { path, method }: Pick<Operation, 'path' | 'method'>,
  value: unknown,
  part?: string,
): readonly unknown[] {
  const described = document.paths[path]?.[method.toLowerCase()]
  const status = part ?? Object.keys(described?.responses ?? {}).find((name) => name.startsWith('2')) ?? ''
  const media = Number(status) >= 400 ? 'application~1problem+json' : 'application~1json'
  const place = part === 'body' ? 'requestBody' : `responses/${status}`
  const pointer = `${path.replaceAll('/', '~1')}/${method.toLowerCase()}/${place}/content/${media}/schema`
  const validate = ajv.compile({ $ref: `api#/paths/${encodeURI(pointer)}` })
  return validate(value) ? [] : (validate.errors ?? [])
}
