import { allowedScopes } from '#lib/api/allowed-scopes.ts'
import { createKey } from '#lib/api/commands/create-key.ts'
import { hashSecret, writeKey } from '#lib/api/key-text.ts'
import { manageKeys } from '#lib/api/permissions.ts'
import { answerRequest } from '#lib/api/rest/answer-request.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { query } from '#lib/kernel/command.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { newSecret } from '#lib/kernel/identifier.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { z } from 'zod'

/** What a request brings besides method and address. */
export interface Sent {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Left out, POST gets a new one. */
  readonly idempotencyKey?: string
}

/** Another system that holds a key. */
export interface ApiClient {
  readonly keyId: string
  readonly key: string
  send(method: string, path: string, sent?: Sent): Promise<Response>
  get(path: string): Promise<Response>
}

const readScopes = query({
  id: 'test.read-scopes',
  needs: manageKeys,
  input: z.strictObject({}),
  run: (ctx) => allowedScopes(ctx),
})

/** Makes a key for somebody, with all scopes there are for them unless told otherwise. */
export async function newApiClient(
  kernel: Kernel,
  actor: Person,
  given: {
    readonly name?: string
    readonly scopes?: readonly string[]
    readonly requestsPerMinute?: number
  } = {},
): Promise<ApiClient> {
  const secret = newSecret()
  const scopes = given.scopes ?? (await ask(kernel, readScopes, {}, { actor }))
  const input = {
    name: given.name ?? 'Warehouse',
    secretHash: hashSecret(secret),
    scopes,
    lifetimeDays: 30,
    requestsPerMinute: given.requestsPerMinute ?? 60_000,
  }
  const { keyId } = await execute(kernel, createKey, input, { actor })
  return { keyId, ...clientWith(kernel, writeKey({ keyId, secret })) }
}

/** A system that sends some text for a key. */
export function clientWith(kernel: Kernel, key: string): Omit<ApiClient, 'keyId'> {
  const send = (method: string, path: string, sent: Sent = {}): Promise<Response> =>
    answerRequest(
      kernel,
      new Request(`https://shop.example/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(sent.body !== undefined && { 'content-type': 'application/json' }),
          ...(method === 'POST' && { 'idempotency-key': sent.idempotencyKey ?? kernel.newId() }),
          ...sent.headers,
        },
        ...(sent.body !== undefined && { body: JSON.stringify(sent.body) }),
      }),
    )
  return { key, send, get: (path) => send('GET', path) }
}
