import { Refused } from '#lib/kernel/refused.ts'

/** Said alike of an invitation that was accepted, taken back, has expired or never was. */
export function invitationOver(): Refused {
  return new Refused('identity.invitation-over', 'This invitation is not open any more. Ask for a new one.')
}
