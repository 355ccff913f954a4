import { companyReader } from '#lib/companies/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { job, models, navItem, permission } from '#lib/kernel/shell.ts'
import { on } from '#lib/kernel/token.ts'
import { notificationTopic } from '#lib/notifications/contract.ts'
import { sessionReader } from '#lib/web/contract.ts'
import { personReader, resetAsked } from './contract.ts'
import { admitPeople, manageOwnAccess } from './permissions.ts'

const words = {
  en: () => import('./messages/en.json'),
  de: () => import('./messages/de.json'),
}

export default definePlugin({
  id: 'identity',
  title: 'People and sign-in',
  // It writes mails too, but the notifier asks for people and so starts after them.
  requires: [companyReader],
  contributes: [
    permission(manageOwnAccess),
    permission(admitPeople),
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

    personReader(() => import('./person-reader.ts')),
    sessionReader(() => import('./session-reader.ts')),
    on(resetAsked, () => import('./handlers/send-reset.ts')),
    notificationTopic({
      id: 'identity.reset',
      kind: 'security',
      audience: 'customer',
      words,
      sample: { minutes: 30 },
    }),
    notificationTopic({
      id: 'identity.password-changed',
      kind: 'security',
      audience: 'customer',
      words,
      sample: {},
    }),
    job({ id: 'identity.forget-ended', every: 'hour', load: () => import('./jobs/forget-ended.ts') }),
  ],
})
