import { indexPage } from '#lib/index-page/engine/index-page.ts'
import type { EntryField } from '#lib/kernel/audit/audit-entries.ts'
import { readAuditTrail } from './permissions.ts'
import type { AuditEntry } from './shown-entry.ts'

/** Everything that was done, the newest first. */
export const entriesIndex = indexPage<AuditEntry, EntryField>({
  id: 'audit.entries',
  path: '/admin/audit',
  title: 'audit.title',
  needs: readAuditTrail,
  rowId: ({ entryId }) => entryId,
  rowName: ({ action }) => action,
  columns: [
    {
      id: 'occurredAt',
      label: 'audit.columns.occurredAt',
      kind: 'time',
      isFixed: true,
      sort: 'occurredAt',
      value: ({ occurredAt }) => occurredAt,
    },
    { id: 'action', label: 'audit.filter.action', kind: 'code', value: ({ action }) => action },
    {
      id: 'actor',
      label: 'audit.columns.actor',
      kind: 'text',
      value: ({ actorName, actorId }) => actorName ?? actorId,
    },
    {
      id: 'thing',
      label: 'audit.columns.thing',
      kind: 'code',
      value: ({ subject, subjectId }) => (subjectId ? `${subject} ${subjectId}` : null),
    },
    {
      id: 'apiKey',
      label: 'audit.columns.apiKey',
      kind: 'text',
      isExtra: true,
      value: ({ apiKeyName }) => apiKeyName,
    },
    {
      id: 'address',
      label: 'audit.facts.address',
      kind: 'code',
      isExtra: true,
      value: ({ address }) => address,
    },
    {
      id: 'request',
      label: 'audit.facts.request',
      kind: 'code',
      isExtra: true,
      value: ({ requestId }) => requestId,
    },
  ],
  filters: [
    { id: 'action', label: 'audit.filter.action', kind: 'text', match: 'is', field: 'action' },
    { id: 'actor', label: 'audit.filter.actor', kind: 'text', match: 'is', field: 'actorId' },
    { id: 'thing', label: 'audit.filter.thing', kind: 'text', match: 'is', field: 'subjectId' },
    { id: 'day', label: 'audit.filter.day', kind: 'days', of: 'instant', field: 'occurredAt' },
  ],
  sorts: [
    {
      id: 'occurredAt',
      label: 'audit.columns.occurredAt',
      field: 'occurredAt',
      kind: 'instant',
      begins: 'desc',
    },
  ],
  defaultSort: 'occurredAt',
  tieBreaker: 'id',
})
