import { command } from '#lib/kernel/command.ts'
import { later } from '#lib/kernel/instant.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { allowedScopes } from '../allowed-scopes.ts'
import { createKeyInput } from '../key-input.ts'
import { manageKeys } from '../permissions.ts'
import { keys } from '../repository.ts'

const dayMilliseconds = 86_400_000

/** Makes a key by which another system acts as the actor, within the scopes chosen. */
export const createKey = command({
  id: 'api.create-key',
  needs: manageKeys,
  input: createKeyInput,
  async run(ctx, { name, secretHash, scopes, lifetimeDays, requestsPerMinute }) {
    const { actor } = ctx
    if (actor.type !== 'person') throw new NotFound()
    const allowed = await allowedScopes(ctx)
    const tooFar = scopes.find((scope) => !allowed.includes(scope))
    if (tooFar !== undefined) {
      throw new Refused(
        'api.scope-too-far',
        `Your role does not reach as far as “${tooFar}”. Leave it out, or ask for the right.`,
        { scope: tooFar },
      )
    }
    const key = {
      keyId: ctx.newId(),
      name,
      personId: actor.personId,
      personName: actor.name,
      companyId: actor.companyId,
      scopes: [...new Set(scopes)].sort(),
      requestsPerMinute,
      expiresAt: later(ctx.now, lifetimeDays * dayMilliseconds),
    }
    await keys(ctx).insert({ ...key, secretHash }, ctx.now)
    ctx.changed({ subject: 'api.key', id: key.keyId, after: key })
    return { keyId: key.keyId }
  },
})
