import { indexPage } from '#lib/index-page/engine/index-page.ts'
import { mailTable } from './mail-table.ts'
import { seeMails } from './permissions.ts'
import type { ListedMail } from './queries/list-mails.ts'
import type { MailField } from './repository/mails.ts'

const stateWords = (state: string): string => `notifications.states.admin.${state}`

/** Mails that left or wait, the latest first. */
export const mailsIndex = indexPage<ListedMail, MailField>({
  id: 'notifications.mails',
  path: '/admin/mails',
  title: 'notifications.mails.title',
  needs: seeMails,
  rowId: ({ mailId }) => mailId,
  rowName: ({ subject }) => subject,
  columns: [
    {
      id: 'subject',
      label: 'notifications.mails.subject',
      kind: 'link',
      isFixed: true,
      value: ({ mailId, subject }) => ({ text: subject, href: `/admin/mails/${mailId}` }),
    },
    { id: 'to', label: 'notifications.mails.to', kind: 'text', value: ({ toName }) => toName },
    {
      id: 'state',
      label: 'notifications.mails.state',
      kind: 'status',
      value: ({ state }) => ({ words: stateWords(state), meaning: mailTable.states[state].meaning }),
    },
    {
      id: 'written',
      label: 'notifications.mails.written',
      kind: 'time',
      sort: 'written',
      value: ({ createdAt }) => createdAt,
    },
    {
      id: 'sent',
      label: 'notifications.mails.sent',
      kind: 'time',
      isExtra: true,
      value: ({ sentAt }) => sentAt,
    },
    {
      id: 'attempts',
      label: 'notifications.mails.attempts',
      kind: 'number',
      isExtra: true,
      value: ({ attempts }) => attempts,
    },
    { id: 'said', label: 'notifications.mails.said', kind: 'text', value: ({ lastError }) => lastError },
  ],
  filters: [
    {
      id: 'state',
      label: 'notifications.mails.state',
      kind: 'choice',
      field: 'state',
      options: mailTable.names.map((value) => ({ value, label: stateWords(value) })),
    },
    { id: 'to', label: 'notifications.mails.to', kind: 'text', match: 'contains', field: 'toName' },
    { id: 'written', label: 'notifications.mails.written', kind: 'days', of: 'instant', field: 'createdAt' },
  ],
  search: ['subject', 'toName'],
  // Ids are made in the order of time.
  sorts: [{ id: 'written', label: 'notifications.mails.written', field: 'id', kind: 'text', begins: 'desc' }],
  defaultSort: 'written',
  tieBreaker: 'id',
  views: [
    { id: 'failed', label: 'notifications.mails.views.failed', query: 'state=failed' },
    { id: 'waiting', label: 'notifications.mails.views.waiting', query: 'state=waiting' },
  ],
})
