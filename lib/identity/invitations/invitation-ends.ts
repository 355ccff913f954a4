import { later } from '#lib/kernel/instant.ts'

export const invitationDays = 7

/** When an invitation that is sent now expires. */
export function invitationEnds(now: Date): Date {
  return later(now, invitationDays * 86_400_000)
}
