import { z } from 'zod'
import { personReader } from '#lib/identity/contract.ts'
import type { Person } from '#lib/kernel/actor.ts'
import { query } from '#lib/kernel/command.ts'
import { later, toInstant } from '#lib/kernel/instant.ts'
import { isSameHash } from '../key-text.ts'
import { showKey } from '../key.ts'
import { admitCallers } from '../permissions.ts'
import { keys } from '../repository.ts'

/** Who makes a request by a key, and how far the key reaches. */
export interface Caller {
  readonly keyId: string
  /** The person, and by which key they act. */
  readonly actor: Person
  readonly scopes: readonly string[]
  readonly requestsPerMinute: number
  /** Whether the last use that was noted is a minute ago or more. */
  readonly isUseDue: boolean
}

/**
 * Whose key this is, from the tables at each request: a key that was revoked, a person who was suspended or changed
 * company counts from the next request on. Why a key does not work is not told.
 */
export const findCaller = query({
  id: 'api.find-caller',
  needs: admitCallers,
  input: z.strictObject({ keyId: z.string().max(32), secretHash: z.string().length(64) }),
  async run(ctx, { keyId, secretHash }): Promise<Caller | undefined> {
    const row = await keys(ctx).findForCaller(keyId)
    if (!row) return undefined
    const now = toInstant(ctx.now)
    const isKnown =
      isSameHash(secretHash, row.secretHash) ||
      (row.previousHash !== null &&
        isSameHash(secretHash, row.previousHash) &&
        now < (row.previousUntil ?? ''))
    const key = showKey(row, ctx.now)
    if (!isKnown || key.state !== 'active') return undefined
    const { companyId } = key
    const wish = companyId === null ? 'first' : { companyId }
    const actor = await (await ctx.port(personReader)).actor(ctx, key.personId, wish)
    if (!actor || actor.companyId !== companyId) return undefined
    const isUseDue = key.lastUsedAt === null || key.lastUsedAt <= toInstant(later(ctx.now, -60_000))
    const { name, scopes, requestsPerMinute } = key
    return { keyId, actor: { ...actor, apiKey: { keyId, name } }, scopes, requestsPerMinute, isUseDue }
  },
})
