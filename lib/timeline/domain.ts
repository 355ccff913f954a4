import { companyReader } from '#lib/companies/contract.ts'
import { personReader } from '#lib/identity/contract.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { models, permission } from '#lib/kernel/shell.ts'
import { on } from '#lib/kernel/token.ts'
import type { NotificationTopic } from '#lib/notifications/contract.ts'
import { notificationTopic, notifier } from '#lib/notifications/contract.ts'
import { commented, timelineWriter } from './contract.ts'
import { readTimelines, writeComments } from './permissions.ts'

const topic: Pick<NotificationTopic, 'kind' | 'words' | 'sample'> = {
  kind: 'transactional',
  words: { en: () => import('./messages/en.json'), de: () => import('./messages/de.json') },
  sample: { person: 'Ada Lovelace', subject: 'O-000123' },
}

export default definePlugin({
  id: 'timeline',
  title: 'Timeline',
  requires: [companyReader, notifier, personReader],
  contributes: [
    permission(readTimelines),
    permission(writeComments),
    models({ file: 'timeline.prisma' }),

    timelineWriter(() => import('./timeline-writer.ts')),
    on(commented, () => import('./handlers/tell-of-comment.ts')),
    notificationTopic({ ...topic, id: 'timeline.mentioned', audience: 'customer' }),
    notificationTopic({ ...topic, id: 'timeline.commented', audience: 'customer' }),
    notificationTopic({ ...topic, id: 'timeline.staff-mentioned', audience: 'staff' }),
    notificationTopic({ ...topic, id: 'timeline.staff-commented', audience: 'staff' }),
  ],
})
