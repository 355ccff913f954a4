import { createHash } from 'node:crypto'
import type { Allowance, Taken } from '#lib/kernel/allowance.ts'
import { takeAllowance } from '#lib/kernel/allowance.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { RequestMark } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { noteUse } from '../commands/note-use.ts'
import { hashSecret, readKey } from '../key-text.ts'
import type { Caller } from '../queries/find-caller.ts'
import { findCaller } from '../queries/find-caller.ts'
import { Stopped } from './problem-types.ts'

/** Somebody who may go on, and what to say about the limit. */
export interface Admitted {
  readonly caller: Caller
  readonly headers: Readonly<Record<string, string>>
}

const minuteMilliseconds = 60_000
/** Wrong keys from one address in a minute. More means something broken, not somebody: 256 bits are not guessed. */
const mostFailures = 30

const system = { type: 'system', name: 'api' } as const

/**
 * Lets a request in by its key, counted.
 *
 * A wrong, unknown, revoked and run-out key and that of somebody suspended are answered alike. Too many of them from one
 * address are answered 429, but never shut out a key that works: behind a proxy many share an address.
 *
 * @throws Stopped without a key that works, or when its limit for this minute is used up
 */
export async function admitCaller(kernel: Kernel, request: Request, mark: RequestMark): Promise<Admitted> {
  const caller = await callerOf(kernel, request, mark)
  if (!caller) throw await refusalOf(kernel, mark)
  const allowance = {
    name: `api.key ${caller.keyId}`,
    most: caller.requestsPerMinute,
    windowMilliseconds: minuteMilliseconds,
  }
  const taken = await takeAllowance(kernel, allowance)
  const headers = limitHeaders(allowance, taken)
  if (!taken.isAllowed) throw tooMany(taken, headers)
  if (caller.isUseDue) {
    await execute(kernel, noteUse, { keyId: caller.keyId }, { actor: system, request: mark })
  }
  return { caller, headers }
}

async function callerOf(kernel: Kernel, request: Request, mark: RequestMark): Promise<Caller | undefined> {
  const [, text = ''] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const key = readKey(text)
  if (!key) return undefined
  const input = { keyId: key.keyId, secretHash: hashSecret(key.secret) }
  return ask(kernel, findCaller, input, { actor: system, request: mark })
}

async function refusalOf(kernel: Kernel, { address = 'unknown' }: RequestMark): Promise<Stopped> {
  const taken = await takeAllowance(kernel, {
    name: `api.failures ${placeOf(address)}`,
    most: mostFailures,
    windowMilliseconds: minuteMilliseconds,
  })
  if (!taken.isAllowed) return tooMany(taken, {})
  return new Stopped({
    type: 'unauthenticated',
    detail: 'Send Authorization: Bearer with a key that is neither revoked nor run out.',
    headers: { 'www-authenticate': 'Bearer realm="api"' },
  })
}

/** Addresses are counted in 256 groups, each of which is a row: one visitor may have 2^64 addresses of IPv6. */
function placeOf(address: string): string {
  return createHash('sha256').update(address).digest('hex').slice(0, 2)
}

function tooMany({ resetsInSeconds }: Taken, headers: Readonly<Record<string, string>>): Stopped {
  return new Stopped({
    type: 'too-many-requests',
    detail: `Wait ${resetsInSeconds} seconds, then go on more slowly.`,
    headers: { ...headers, 'retry-after': String(resetsInSeconds) },
  })
}

/** As draft-ietf-httpapi-ratelimit-headers-10 writes them. */
function limitHeaders({ most, windowMilliseconds }: Allowance, { left, resetsInSeconds }: Taken) {
  return {
    'ratelimit-policy': `"key";q=${most};w=${windowMilliseconds / 1000}`,
    ratelimit: `"key";r=${left};t=${resetsInSeconds}`,
  }
}
