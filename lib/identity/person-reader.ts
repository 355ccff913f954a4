import { everyStaffRole, permission } from '#lib/kernel/shell.ts'
import { normaliseEmail } from '#lib/matching/normalise-email.ts'
import { defaultLocale, isLocale } from '#lib/web/locale.ts'
import type { PersonReader, PersonSummary } from './contract.ts'
import { personActor } from './person-actor.ts'
import { people } from './repository/people.ts'

const reader: PersonReader = {
  async find(ctx, personId) {
    const row = await people(ctx).findSummary(personId)
    return row && readSummary(row)
  },

  async findAll(ctx, personIds) {
    return personIds.length === 0 ? [] : (await people(ctx).listActive(personIds)).map(readSummary)
  },

  async findByEmail(ctx, email) {
    const row = await people(ctx).findSummaryByEmail(normaliseEmail(email) ?? '')
    return row && readSummary(row)
  },

  async holders(ctx, permissionId) {
    const right = ctx.all(permission).find(({ id }) => id === permissionId)
    const roles = everyStaffRole.filter((role) => right?.grantedTo.includes(role))
    return roles.length === 0 ? [] : (await people(ctx).listStaff(roles)).map(readSummary)
  },

  async actor(ctx, personId, wish = 'first') {
    const found = await people(ctx).findActive(personId)
    return found && personActor(ctx, found, wish)
  },
}

export default reader

type SummaryRow = Omit<PersonSummary, 'locale' | 'isStaff'> & {
  readonly locale: string
  readonly isStaff: number
}

function readSummary(row: SummaryRow): PersonSummary {
  return { ...row, isStaff: row.isStaff === 1, locale: isLocale(row.locale) ? row.locale : defaultLocale }
}
