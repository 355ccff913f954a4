import type { CompanyKeys } from '../keys-of.ts'

/** What two entries of a company can have in common, the surest first. */
export const commonThings = ['vatId', 'nameKey', 'emailDomain', 'phoneKey'] as const

export type CommonThing = (typeof commonThings)[number]

/** What two entries have in common. What neither has is nothing in common. */
export function sameCompany(one: CompanyKeys, other: CompanyKeys): readonly CommonThing[] {
  return commonThings.filter((thing) => one[thing] !== null && one[thing] === other[thing])
}
