import { hasRight } from '#lib/web/has-right.ts'
import type { CompanyPage } from './company-page.ts'
import { editCompanies, manageMembers, manageRoles, manageUnits } from './permissions.ts'

/** What whoever asks may change of a company that they see: for what its page offers. */
export async function whatMayChange(): Promise<CompanyPage['can']> {
  return {
    units: await hasRight(manageUnits),
    members: await hasRight(manageMembers),
    roles: await hasRight(manageRoles),
    edit: await hasRight(editCompanies),
  }
}
