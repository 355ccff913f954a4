import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import type { PropsOf } from '#lib/kernel/token.ts'
import { formatQuantity } from '#lib/money/quantity.ts'
import type { orderPanel } from '#lib/orders/contract.ts'
import { Card } from '#lib/ui/card.tsx'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { askAs } from '#lib/web/ask.ts'
import { hasRight } from '#lib/web/has-right.ts'
import { manageVisits } from '../permissions.ts'
import { visitsOfAnyOrder, visitsOfOwnOrder } from '../queries/visits-of-order.ts'
import { visitTable } from '../visit.ts'
import { visitTime } from './visit-time.ts'

/** The visits of an order: who comes and when, and what was done. */
export default async function VisitsPanel({ orderId, area }: PropsOf<typeof orderPanel>): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('field-service'), getLocale()])
  const canManage = await hasRight(manageVisits)
  const visits = await askAs(area === 'admin' ? visitsOfAnyOrder : visitsOfOwnOrder, { orderId })
  return visits.map((visit) => {
    const { visitId, number, state, name, quantityMilli, technician, note } = visit
    const time = visitTime(visit, locale, kernel().timeZone)
    return (
      <Card
        key={visitId}
        title={
          <>
            {say('number')} <Mono>{number}</Mono>
          </>
        }
        aside={<ObjectStatus table={visitTable} state={state} area={area} />}
      >
        <div className="grid gap-1 text-14">
          <p className="font-medium">
            {say('workLine', { quantity: formatQuantity(quantityMilli, locale), name })}
          </p>
          <p>
            {say(`says.${area}.${state}`, { technician: technician ?? '', time: time ?? '' })}{' '}
            {canManage && area === 'admin' && state !== 'completed' && (
              <TextLink href={`/admin/field-service?visit=${visitId}`} prefetch={false}>
                {say(state === 'requested' ? 'nextToSchedule' : 'nextToComplete', { number })}
              </TextLink>
            )}
          </p>
          {note !== null && <p className="whitespace-pre-line text-muted">{note}</p>}
        </div>
      </Card>
    )
  })
}
