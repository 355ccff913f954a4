import { indexPage } from '#lib/index-page/engine/index-page.ts'
import { manageVisits } from './permissions.ts'
import type { VisitField } from './repository.ts'
import type { Visit } from './visit.ts'
import { visitTable } from './visit.ts'

const stateWords = (state: string): string => `field-service.states.admin.${state}`

/** Visits to anybody; the list opens with those that wait for a date. */
export const visitsIndex = indexPage<Visit, VisitField>({
  id: 'field-service.visits',
  path: '/admin/field-service',
  title: 'field-service.title',
  needs: manageVisits,
  rowId: ({ visitId }) => visitId,
  rowName: ({ number }) => number,
  columns: [
    {
      id: 'number',
      label: 'field-service.number',
      kind: 'link',
      isFixed: true,
      value: ({ visitId, number }) => ({ text: number, href: `/admin/field-service?visit=${visitId}` }),
    },
    { id: 'work', label: 'field-service.work', kind: 'text', value: ({ name }) => name },
    { id: 'company', label: 'field-service.company', kind: 'text', value: ({ companyName }) => companyName },
    {
      id: 'place',
      label: 'field-service.place',
      kind: 'text',
      value: ({ address }) => `${address.postalCode} ${address.city}`,
    },
    {
      id: 'when',
      label: 'field-service.when',
      kind: 'time',
      sort: 'startsAt',
      value: ({ startsAt, completedAt }) => completedAt ?? startsAt,
    },
    {
      id: 'technician',
      label: 'field-service.technician',
      kind: 'text',
      value: ({ technician }) => technician,
    },
    {
      id: 'state',
      label: 'field-service.state',
      kind: 'status',
      value: ({ state }) => ({ words: stateWords(state), meaning: visitTable.states[state].meaning }),
    },
    {
      id: 'order',
      label: 'field-service.order',
      kind: 'link',
      value: ({ orderId, orderNumber }) => ({ text: orderNumber, href: `/admin/orders/${orderId}` }),
    },
  ],
  filters: [
    {
      id: 'state',
      label: 'field-service.state',
      kind: 'choice',
      field: 'state',
      options: visitTable.names.map((value) => ({ value, label: stateWords(value) })),
    },
    { id: 'company', label: 'field-service.company', kind: 'text', match: 'contains', field: 'companyName' },
    {
      id: 'technician',
      label: 'field-service.technician',
      kind: 'text',
      match: 'contains',
      field: 'technician',
    },
    { id: 'starts', label: 'field-service.startsAt', kind: 'days', of: 'instant', field: 'startsAt' },
  ],
  search: ['number', 'name', 'companyName', 'orderNumber'],
  sorts: [
    // Ids are made in the order of time.
    { id: 'asked', label: 'field-service.asked', field: 'id', kind: 'text', begins: 'asc' },
    {
      id: 'startsAt',
      label: 'field-service.startsAt',
      field: 'startsAt',
      kind: 'instant',
      isNullable: true,
      begins: 'asc',
    },
    {
      id: 'completedAt',
      label: 'field-service.completedAt',
      field: 'completedAt',
      kind: 'instant',
      isNullable: true,
      begins: 'desc',
    },
  ],
  defaultSort: 'asked',
  tieBreaker: 'id',
  views: [
    { id: 'requested', label: stateWords('requested'), query: 'state=requested' },
    { id: 'scheduled', label: stateWords('scheduled'), query: 'state=scheduled&sort=startsAt.asc' },
    { id: 'completed', label: stateWords('completed'), query: 'state=completed&sort=completedAt.desc' },
  ],
  alsoAsked: ['visit', 'scheduled', 'completed'],
})
