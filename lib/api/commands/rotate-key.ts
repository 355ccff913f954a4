import { command } from '#lib/kernel/command.ts'
import { later, toInstant } from '#lib/kernel/instant.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { showKey } from '../key.ts'
import { rotateKeyInput } from '../key-input.ts'
import { keyScope } from '../key-scope.ts'
import { manageKeys } from '../permissions.ts'
import { keys } from '../repository.ts'

const hourMilliseconds = 3_600_000

/** Gives the actor's own key a new secret; the one before goes on for the hours chosen. */
export const rotateKey = command({
  id: 'api.rotate-key',
  needs: manageKeys,
  input: rotateKeyInput,
  async run(ctx, { keyId, secretHash, graceHours }) {
    const row = await keys(ctx).find(keyId, keyScope(ctx.actor))
    // A new secret lets whoever holds it act as the key's person: nobody else may make one.
    if (!row || ctx.actor.type !== 'person' || row.personId !== ctx.actor.personId) throw new NotFound()
    const previousUntil = later(ctx.now, graceHours * hourMilliseconds)
    const isActive = showKey(row, ctx.now).state === 'active'
    if (!isActive || !(await keys(ctx).renew(keyId, row.personId, secretHash, previousUntil))) {
      throw new Refused('api.not-active', `“${row.name}” works no more. Make a new key.`, { name: row.name })
    }
    const { previousUntil: before } = row
    ctx.changed({
      subject: 'api.key',
      id: keyId,
      before: { previousUntil: before },
      after: { previousUntil: toInstant(previousUntil) },
    })
    return { keyId }
  },
})
