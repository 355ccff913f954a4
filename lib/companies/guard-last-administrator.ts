import type { CommandContext } from '#lib/kernel/context.ts'
import { Refused } from '#lib/kernel/refused.ts'
import { members } from './repository/members.ts'

/**
 * Keeps a company from losing the last person who can look after it. The caller holds the company, so that two of
 * them cannot go at once.
 *
 * @throws Refused `companies.last-administrator`
 */
export async function guardLastAdministrator(
  ctx: CommandContext,
  companyId: string,
  member: { readonly membershipId: string; readonly role: string; readonly isSuspended: number },
): Promise<void> {
  if (member.role !== 'company-administrator' || member.isSuspended === 1) return
  if (await members(ctx).hasOtherAdministrator(companyId, member.membershipId)) return
  throw new Refused(
    'companies.last-administrator',
    'This is the company’s last administrator. Make somebody else one first.',
  )
}
