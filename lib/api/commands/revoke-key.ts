import { command } from '#lib/kernel/command.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { revokeKeyInput } from '../key-input.ts'
import { keyScope } from '../key-scope.ts'
import { manageKeys } from '../permissions.ts'
import { keys } from '../repository.ts'

/** Takes a key back: the next request with it is turned away, with either of its secrets. */
export const revokeKey = command({
  id: 'api.revoke-key',
  needs: manageKeys,
  input: revokeKeyInput,
  async run(ctx, { keyId }) {
    const row = await keys(ctx).find(keyId, keyScope(ctx.actor))
    if (!row) throw new NotFound()
    if (!(await keys(ctx).revoke(keyId, ctx.now))) {
      throw new Refused('api.not-active', `“${row.name}” works no more. Make a new key.`, { name: row.name })
    }
    ctx.changed({
      subject: 'api.key',
      id: keyId,
      before: { revokedAt: null },
      after: { revokedAt: toInstant(ctx.now) },
    })
    return { keyId }
  },
})
