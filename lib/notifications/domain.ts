import { deadlineMissed } from '#lib/deadlines/contract.ts'
import { personReader } from '#lib/identity/contract.ts'
import { listing } from '#lib/index-page/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { background, job, models, navItem, permission } from '#lib/kernel/shell.ts'
import { on } from '#lib/kernel/token.ts'
import { inboxReader, notifier } from './contract.ts'
import { readInbox, seeMails, seeTemplates, sendMails } from './permissions.ts'

export default definePlugin({
  id: 'notifications',
  title: 'Notifications',
  requires: [personReader],
  contributes: [
    permission(readInbox),
    permission(seeMails),
    permission(seeTemplates),
    permission(sendMails),
    models({ file: 'notifications.prisma' }),
    navItem({
      area: 'account',
      group: 'start',
      label: 'notifications.inbox.nav',
      href: '/account/inbox',
      needs: readInbox,
      icon: 'inbox',
      goKey: 'i',
    }),
    navItem({
      area: 'admin',
      group: 'start',
      label: 'notifications.inbox.nav',
      href: '/admin/inbox',
      needs: readInbox,
      icon: 'inbox',
      goKey: 'i',
    }),
    navItem({
      area: 'account',
      group: 'person',
      label: 'notifications.preferences.nav',
      href: '/account/notifications',
      needs: readInbox,
      icon: 'bell',
    }),
    navItem({
      area: 'admin',
      group: 'person',
      label: 'notifications.preferences.nav',
      href: '/admin/notifications',
      needs: readInbox,
      icon: 'bell',
    }),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'notifications.mails.nav',
      href: '/admin/mails',
      needs: seeMails,
      icon: 'mail',
    }),

    listing({ id: 'notifications.mails', needs: seeMails, load: () => import('./listings/mails.ts') }),
    navItem({
      area: 'admin',
      group: 'settings',
      label: 'notifications.templates.nav',
      href: '/admin/design/mails',
      needs: seeTemplates,
      icon: 'mail',
    }),

    notifier(() => import('./notifier.ts')),
    inboxReader(() => import('./inbox-reader.ts')),
    on(deadlineMissed, () => import('./handlers/tell-late.ts')),
    background({ id: 'notifications.send-mail', load: () => import('./send-mail.ts') }),
    job({ id: 'notifications.send-digests', every: 'hour', load: () => import('./jobs/send-digests.ts') }),
  ],
})
