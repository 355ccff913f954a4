import { accessListener, companyKeeper, companyReader } from '#lib/companies/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { job, models, navItem, permission } from '#lib/kernel/shell.ts'
import type { Contribution } from '#lib/kernel/token.ts'
import { on } from '#lib/kernel/token.ts'
import type { NotificationValues } from '#lib/notifications/contract.ts'
import { notificationTopic } from '#lib/notifications/contract.ts'
import { sessionReader } from '#lib/web/contract.ts'
import { invited, inviter, personReader, resetAsked } from './contract.ts'
import {
  actForMembers,
  admitPeople,
  inviteColleagues,
  inviteStaff,
  manageInvitations,
  manageOwnAccess,
  manageStaff,
  resetSecondFactors,
  seePeople,
  stopActing,
} from './permissions.ts'

const words = {
  en: () => import('./messages/en.json'),
  de: () => import('./messages/de.json'),
}

/** What guards somebody's own access is mailed at once. */
function topic(id: string, sample: NotificationValues): Contribution {
  return notificationTopic({ id, kind: 'security', audience: 'customer', words, sample })
}

export default definePlugin({
  id: 'identity',
  title: 'People and sign-in',
  // It writes mails too, but the notifier asks for people and so starts after them.
  requires: [companyReader, companyKeeper],
  contributes: [
    permission(manageOwnAccess),
    permission(admitPeople),
    permission(resetSecondFactors),
    permission(inviteColleagues),
    permission(inviteStaff),
    permission(manageInvitations),
    permission(actForMembers),
    permission(stopActing),
    permission(seePeople),
    permission(manageStaff),
    models({ file: 'identity.prisma' }),
    navItem({
      area: 'account',
      group: 'person',
      label: 'identity.security.nav',
      href: '/account/security',
      needs: manageOwnAccess,
      icon: 'shield',
    }),
    navItem({
      area: 'admin',
      group: 'person',
      label: 'identity.security.nav',
      href: '/admin/security',
      needs: manageOwnAccess,
      icon: 'shield',
    }),
    navItem({
      area: 'account',
      group: 'settings',
      label: 'identity.invitations.nav',
      href: '/account/company/invitations',
      needs: manageInvitations,
    }),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'identity.invitations.nav',
      href: '/admin/invitations',
      needs: manageInvitations,
    }),
    navItem({
      area: 'admin',
      group: 'customers',
      label: 'identity.people.nav',
      href: '/admin/people',
      needs: seePeople,
      icon: 'users',
    }),

    accessListener({ id: 'identity.sessions', load: () => import('./end-sessions-of.ts') }),
    personReader(() => import('./person-reader.ts')),
    sessionReader(() => import('./session-reader.ts')),
    inviter(() => import('./inviter.ts')),
    on(invited, () => import('./handlers/send-invitation.ts')),
    on(resetAsked, () => import('./handlers/send-reset.ts')),
    topic('identity.reset', { minutes: 30 }),
    topic('identity.password-changed', {}),
    topic('identity.invitation', { company: 'Brightwater Bottling', by: 'Mara Lindqvist', days: 7 }),
    topic('identity.staff-invitation', { company: '', by: 'Ines Calloway', days: 7 }),
    topic('identity.second-factor', { event: 'on' }),
    job({ id: 'identity.forget-ended', every: 'hour', load: () => import('./jobs/forget-ended.ts') }),
  ],
})
