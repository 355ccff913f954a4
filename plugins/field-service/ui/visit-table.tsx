import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import { formatQuantity } from '#lib/money/quantity.ts'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { Visit } from '../visit.ts'
import { visitTime } from './visit-time.ts'

export interface VisitTableProps {
  readonly caption: string
  readonly visits: readonly Visit[]
}

/** Visits in rows; each that is still to do leads to its next step. */
export async function VisitTable({ caption, visits }: VisitTableProps): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('field-service'), getLocale()])
  return (
    <Table caption={caption}>
      <TableHead>
        <HeadCell>{say('number')}</HeadCell>
        <HeadCell>{say('work')}</HeadCell>
        <HeadCell>{say('company')}</HeadCell>
        <HeadCell>{say('place')}</HeadCell>
        <HeadCell>{say('when')}</HeadCell>
        <HeadCell>{say('technician')}</HeadCell>
        <HeadCell>{say('order')}</HeadCell>
      </TableHead>
      <TableBody>
        {visits.map((visit) => (
          <TableRow key={visit.visitId}>
            <Cell className="font-mono whitespace-nowrap">
              {visit.state === 'completed' ? (
                visit.number
              ) : (
                <TextLink href={`/admin/field-service?visit=${visit.visitId}`} prefetch={false}>
                  {visit.number}
                </TextLink>
              )}
            </Cell>
            <Cell>
              {say('workLine', {
                quantity: formatQuantity(visit.quantityMilli, locale),
                name: visit.name,
              })}
            </Cell>
            <Cell>{visit.companyName}</Cell>
            <Cell>
              {visit.address.postalCode} {visit.address.city}
            </Cell>
            <Cell className="whitespace-nowrap">
              {visitTime(visit, locale, kernel().timeZone) ?? say('none')}
            </Cell>
            <Cell>{visit.technician ?? say('none')}</Cell>
            <Cell>
              <TextLink
                href={`/admin/orders/${visit.orderId}`}
                prefetch={false}
                className="font-mono whitespace-nowrap"
              >
                {visit.orderNumber}
              </TextLink>
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
