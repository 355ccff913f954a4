import { operation } from '#lib/api/contract.ts'
import { companyKeeper, companyReader } from '#lib/companies/contract.ts'
import { deadlineKeeper } from '#lib/deadlines/contract.ts'
import { inviter, personReader } from '#lib/identity/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { job, models, navItem, permission, settings } from '#lib/kernel/shell.ts'
import { on } from '#lib/kernel/token.ts'
import type { NotificationTopic } from '#lib/notifications/contract.ts'
import { notificationTopic, notifier } from '#lib/notifications/contract.ts'
import { timelineSubject, timelineWriter } from '#lib/timeline/contract.ts'
import { accountAsked, requestConfirmed } from './contract.ts'
import { decideRegistrations, setUpRegistrations, takeRegistrations } from './permissions.ts'
import { registrationSettings } from './settings.ts'

const words: NotificationTopic['words'] = {
  en: () => import('./messages/en.json'),
  de: () => import('./messages/de.json'),
}
const names = { person: 'Ada Lovelace', company: 'Nordwerk Pumps Ltd' }

/** Mails to applicants hold a secret link, and go to addresses that are nobody's. */
const toApplicants = { kind: 'security', audience: 'customer', words } as const
const toStaff = { kind: 'transactional', audience: 'staff', words, sample: names } as const

export default definePlugin({
  id: 'registrations',
  title: 'Account requests',
  requires: [companyKeeper, companyReader, deadlineKeeper, inviter, notifier, personReader, timelineWriter],
  contributes: [
    permission(decideRegistrations),
    permission(setUpRegistrations),
    permission(takeRegistrations),
    settings(registrationSettings),
    models({ file: 'registrations.prisma' }),
    navItem({
      area: 'admin',
      group: 'customers',
      label: 'registrations.nav',
      href: '/admin/registrations',
      needs: decideRegistrations,
    }),

    on(accountAsked, () => import('./handlers/mail-confirmation.ts')),
    on(requestConfirmed, () => import('./handlers/mail-receipt.ts')),
    notificationTopic({ id: 'registrations.confirm', ...toApplicants, sample: { ...names, hours: 48 } }),
    notificationTopic({ id: 'registrations.has-account', ...toApplicants, sample: {} }),
    notificationTopic({ id: 'registrations.already-asked', ...toApplicants, sample: names }),
    notificationTopic({ id: 'registrations.received', ...toApplicants, sample: { ...names, days: 2 } }),
    notificationTopic({
      id: 'registrations.asked-back',
      ...toApplicants,
      sample: { ...names, question: 'Which of your sites is to be supplied?' },
    }),
    notificationTopic({
      id: 'registrations.denied',
      ...toApplicants,
      sample: { ...names, reason: 'We do not deliver to your country yet.' },
    }),
    notificationTopic({ id: 'registrations.waiting', ...toStaff }),
    notificationTopic({ id: 'registrations.answered', ...toStaff }),
    timelineSubject({
      kind: 'registrations.request',
      pages: { account: '/admin/registrations/[id]', admin: '/admin/registrations/[id]' },
      load: () => import('./find-timeline-subject.ts'),
    }),
    job({
      id: 'registrations.forget-unconfirmed',
      every: 'hour',
      load: () => import('./jobs/forget-unconfirmed.ts'),
    }),

    operation({
      id: 'registrations.list-registrations',
      method: 'GET',
      path: '/registrations',
      scope: 'registrations:read',
      summary: 'List companies that ask for an account.',
      load: () => import('./operations/list-registrations.ts'),
    }),
    operation({
      id: 'registrations.find-registration',
      method: 'GET',
      path: '/registrations/{registrationId}',
      scope: 'registrations:read',
      summary: 'Read a request for an account, with what looks like the same company.',
      load: () => import('./operations/find-registration.ts'),
    }),
    operation({
      id: 'registrations.approve-request',
      method: 'POST',
      path: '/registrations/{registrationId}/approve',
      scope: 'registrations:write',
      summary: 'Make the company a customer and invite the applicant.',
      load: () => import('./operations/approve-request.ts'),
    }),
    operation({
      id: 'registrations.join-company',
      method: 'POST',
      path: '/registrations/{registrationId}/join',
      scope: 'registrations:write',
      summary: 'Invite the applicant into a company that is a customer already.',
      load: () => import('./operations/join-company.ts'),
    }),
    operation({
      id: 'registrations.deny-request',
      method: 'POST',
      path: '/registrations/{registrationId}/deny',
      scope: 'registrations:write',
      summary: 'Deny a request and tell the applicant why.',
      load: () => import('./operations/deny-request.ts'),
    }),
    operation({
      id: 'registrations.ask-back',
      method: 'POST',
      path: '/registrations/{registrationId}/question',
      scope: 'registrations:write',
      summary: 'Mail the applicant a question.',
      load: () => import('./operations/ask-back.ts'),
    }),
  ],
})
