import type { Permission } from '#lib/kernel/shell.ts'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'

export const manageOwnAccess: Permission = {
  id: 'identity.manage-own-access',
  description: 'Change the own password, see where one is signed in, and sign out elsewhere.',
  grantedTo: [...everyCompanyRole, ...everyStaffRole],
  isPersonal: true,
}

export const admitPeople: Permission = {
  id: 'identity.admit-people',
  description:
    'Begin and end sessions, and give new passwords to whoever brings a link. The shop does so itself.',
  grantedTo: [],
}

export const resetSecondFactors: Permission = {
  id: 'identity.reset-second-factors',
  description: 'Take the second step of signing in from a colleague who lost phone and recovery codes.',
  grantedTo: ['administrator'],
  isPersonal: true,
}

export const inviteColleagues: Permission = {
  id: 'identity.invite-colleagues',
  description: "Ask people into one's own company, with no more rights than one has.",
  grantedTo: ['company-administrator'],
  isPersonal: true,
}

export const inviteStaff: Permission = {
  id: 'identity.invite-staff',
  description: 'Ask people to work for the shop.',
  grantedTo: ['administrator'],
  isPersonal: true,
}

export const manageInvitations: Permission = {
  id: 'identity.manage-invitations',
  description: 'See who was asked in, mail an invitation again, and take it back.',
  grantedTo: ['company-administrator', 'administrator'],
  isPersonal: true,
}

export const actForMembers: Permission = {
  id: 'identity.act-for-members',
  description: 'Act in the name of somebody of a company, for a stated reason and at most an hour.',
  grantedTo: ['sales', 'administrator'],
}

export const stopActing: Permission = {
  id: 'identity.stop-acting',
  description: 'Stop acting for somebody. Whoever does so holds it, and nobody else.',
  grantedTo: [],
}

export const seePeople: Permission = {
  id: 'identity.see-people',
  description: 'See who can sign in: buyers and staff.',
  grantedTo: ['sales', 'administrator'],
}

export const manageStaff: Permission = {
  id: 'identity.manage-staff',
  description: 'Give the people of the staff another role, suspend and restore them.',
  grantedTo: ['administrator'],
}
