import type { CommandContext } from '#lib/kernel/context.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { people } from './repository/people.ts'

/**
 * Somebody of the staff whom the actor may change: nobody changes themselves.
 *
 * @throws NotFound for whoever is no staff
 * @throws Refused `identity.not-oneself`
 */
export async function findOtherStaff(ctx: CommandContext, personId: string) {
  const found = await people(ctx).findStaff(personId)
  if (!found) throw new NotFound()
  if (ctx.actor.type === 'person' && ctx.actor.personId === personId) {
    throw new Refused(
      'identity.not-oneself',
      'Nobody changes their own role or access. Ask another administrator.',
    )
  }
  return found
}

/**
 * Keeps the shop from losing its last administrator. Two who take each other's role at once meet here.
 *
 * @throws Refused `identity.last-administrator`
 */
export async function guardLastAdministrator(
  ctx: CommandContext,
  person: {
    readonly personId: string
    readonly staffRole: string | null
    readonly isSuspended: number
  },
): Promise<void> {
  if (person.staffRole !== 'administrator' || person.isSuspended === 1) return
  await people(ctx).holdAdministrators()
  if (await people(ctx).hasOtherAdministrator(person.personId)) return
  throw new Refused(
    'identity.last-administrator',
    'This is the last administrator of the shop. Make somebody else one first.',
  )
}
