import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import { listEntries } from '#lib/audit/queries/list-entries.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { newSecret } from '#lib/kernel/identifier.ts'
import { withinRequest } from '#lib/kernel/request-scope.ts'
import { plugins } from '#plugins/index.ts'
import type { ApiClient } from '#tests/support/api-client.ts'
import { clientWith, newApiClient } from '#tests/support/api-client.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import { createProduct } from '#tests/support/factories/product.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { createKey } from './commands/create-key.ts'
import { revokeKey } from './commands/revoke-key.ts'
import { rotateKey } from './commands/rotate-key.ts'
import { hashSecret, writeKey } from './key-text.ts'
import { listKeys } from './queries/list-keys.ts'

describeEachDatabase('a key', (open) => {
  let kernel: TestKernel
  let buyer: Person & { readonly companyId: string }
  let staff: Person
  let client: ApiClient
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, ...plugins])
    buyer = await newBuyer(kernel)
    staff = await newStaff(kernel)
    client = await newApiClient(kernel, buyer)
  })

  const turnedAway = async (key: string): Promise<string> => {
    const response = await clientWith(kernel, key).send('GET', '/cart', {
      headers: { 'x-request-id': 'the-same-request' },
    })
    expect(response.status).toBe(401)
    return `${await response.text()} ${response.headers.get('www-authenticate')}`
  }

  test('lets its person in, and says how much of the limit is left', async () => {
    const response = await client.get('/cart')
    expect(response.status).toBe(200)
    expect(response.headers.get('ratelimit-policy')).toBe('"key";q=60000;w=60')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(await response.json()).toEqual({
      version: 0,
      currency: null,
      lines: [],
      netMinor: 0,
      isOrderable: false,
    })
  })

  test('that is wrong, unknown, revoked, run out or of somebody suspended is turned away alike', async () => {
    const revoked = await newApiClient(kernel, buyer)
    await execute(kernel, revokeKey, { keyId: revoked.keyId }, { actor: buyer })
    const other = await newBuyer(kernel)
    const suspended = await newApiClient(kernel, other)
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('identity_person')
        .set({ is_suspended: 1 })
        .where('id', '=', other.personId)
        .execute(),
    )
    const expired = await newApiClient(kernel, buyer)
    const wrong = writeKey({ keyId: client.keyId, secret: newSecret() })
    const unknown = writeKey({ keyId: kernel.newId(), secret: newSecret() })
    const heard = [
      await turnedAway(''),
      await turnedAway('portico_nonsense'),
      await turnedAway(client.key.slice(0, -1)),
      await turnedAway(wrong),
      await turnedAway(unknown),
      await turnedAway(revoked.key),
      await turnedAway(suspended.key),
    ]
    kernel.clock.advance(31 * 86_400_000)
    heard.push(await turnedAway(expired.key))
    expect(new Set(heard).size).toBe(1)
    client = await newApiClient(kernel, buyer)
  })

  test('goes on with its old secret for the time chosen, and with the new one at once', async () => {
    const secret = newSecret()
    const renewal = { keyId: client.keyId, secretHash: hashSecret(secret), graceHours: 1 }
    await execute(kernel, rotateKey, renewal, { actor: buyer })
    const renewed = clientWith(kernel, writeKey({ keyId: client.keyId, secret }))
    expect((await renewed.get('/cart')).status).toBe(200)
    expect((await client.get('/cart')).status).toBe(200)
    kernel.clock.advance(3_600_000)
    expect((await client.get('/cart')).status).toBe(401)
    expect((await renewed.get('/cart')).status).toBe(200)
  })

  test('is renewed by its own person only: a secret acts as that person', async () => {
    const own = await newApiClient(kernel, buyer)
    const renewal = { keyId: own.keyId, secretHash: hashSecret(newSecret()), graceHours: 0 }
    await expect(execute(kernel, rotateKey, renewal, { actor: staff })).rejects.toThrow('kernel.not-found')
  })

  test('of another company cannot be told from one that is missing', async () => {
    const own = await newApiClient(kernel, buyer)
    const stranger = { actor: await newBuyer(kernel) }
    const foreign = execute(kernel, revokeKey, { keyId: own.keyId }, stranger)
    const missing = execute(kernel, revokeKey, { keyId: 'missing' }, stranger)
    const heard = await Promise.all([foreign, missing].map((call) => call.catch((error: unknown) => error)))
    expect(heard[0]).toEqual(heard[1])
    expect((await ask(kernel, listKeys, { before: null }, stranger)).keys).toEqual([])
  })

  test('does not reach farther than the person who makes it', async () => {
    const input = {
      name: 'Too far',
      secretHash: hashSecret(newSecret()),
      scopes: ['shipments:write'],
      lifetimeDays: 30,
      requestsPerMinute: 60,
    }
    await expect(execute(kernel, createKey, input, { actor: buyer })).rejects.toThrow('api.scope-too-far')
    await expect(execute(kernel, createKey, input, { actor: staff })).resolves.toHaveProperty('keyId')
  })

  test('notes its last use once a minute', async () => {
    const own = await newApiClient(kernel, buyer)
    const lastUse = async () => {
      const { keys } = await ask(kernel, listKeys, { before: null }, { actor: buyer })
      return keys.find(({ keyId }) => keyId === own.keyId)?.lastUsedAt
    }
    expect(await lastUse()).toBeNull()
    await own.get('/cart')
    const first = await lastUse()
    kernel.clock.advance(30_000)
    await own.get('/cart')
    expect(await lastUse()).toBe(first)
    kernel.clock.advance(30_000)
    await own.get('/cart')
    expect(await lastUse()).not.toBe(first)
  })

  test('leaves no secret behind: not in its row, not in the answer that is kept, not in the audit trail', async () => {
    const own = await newApiClient(kernel, buyer)
    const secret = own.key.split('_').at(-1)?.slice(0, 43) ?? ''
    const kept = await kernel.database.read(async (reader) => [
      await reader.selectFrom('api_key').selectAll().execute(),
      await reader.selectFrom('kernel_answer').selectAll().execute(),
      await reader.selectFrom('kernel_audit_entry').selectAll().execute(),
    ])
    expect(
      JSON.stringify(kept, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    ).not.toContain(secret)
  })

  test('stands in the audit trail beside its person, with its id and name', async () => {
    const own = await newApiClient(kernel, await newBuyer(kernel))
    const { productId } = await createProduct(kernel)
    const response = await own.send('POST', '/cart/lines', {
      headers: { 'x-request-id': 'request-by-key' },
      body: { productId, quantityMilli: 1000 },
    })
    expect(response.status).toBe(200)
    const { rows: entries } = await ask(kernel, listEntries, { asked: [] }, { actor: staff })
    const byKey = entries.find(
      ({ requestId, actorType }) => requestId === 'request-by-key' && actorType === 'person',
    )
    expect(byKey).toMatchObject({ apiKeyId: own.keyId, apiKeyName: 'Warehouse' })
    const made = entries.find(({ action, subjectId }) => action === createKey.id && subjectId === own.keyId)
    expect(made).toMatchObject({ apiKeyId: null, apiKeyName: null })
  })

  test('with five requests a minute has five of a hundred answered that come at once', async () => {
    const slow = await newApiClient(kernel, buyer, { requestsPerMinute: 5 })
    const responses = await Promise.all(Array.from({ length: 100 }, () => slow.get('/cart')))
    const statuses = responses.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(5)
    expect(statuses.filter((status) => status === 429)).toHaveLength(95)
    const refused = responses.find(({ status }) => status === 429)
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused?.headers.get('ratelimit')).toMatch(/^"key";r=0;t=\d+$/)
  })

  test('wrong ones are slowed down, but never one that works', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 60 }, async () => (await clientWith(kernel, 'portico_x').get('/cart')).status),
    )
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(30)
    expect(statuses).toContain(429)
    expect((await (await newApiClient(kernel, buyer)).get('/cart')).status).toBe(200)
  })

  test('wrong ones from ever new addresses do not fill the database', { timeout: 60_000 }, async () => {
    for (let index = 0; index < 500; index += 1) {
      const request = { id: `request-${index}`, address: `2001:db8::${index.toString(16)}` }
      await withinRequest(request, () => clientWith(kernel, 'portico_x').get('/cart'))
    }
    const { count } = await kernel.database.read((reader) =>
      reader
        .selectFrom('kernel_allowance')
        .select(({ fn }) => fn.countAll().as('count'))
        .where('name', 'like', 'api.failures %')
        .executeTakeFirstOrThrow(),
    )
    expect(Number(count)).toBeLessThanOrEqual(256)
  })
})
