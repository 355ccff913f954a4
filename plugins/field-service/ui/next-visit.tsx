import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import { formatQuantity } from '#lib/money/quantity.ts'
import { Card } from '#lib/ui/card.tsx'
import type { Definition } from '#lib/ui/definition-list.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { Visit } from '../visit.ts'
import { CompleteForm } from './complete-form.tsx'
import { ScheduleForm } from './schedule-form.tsx'
import { visitTime } from './visit-time.ts'

/** One visit that is still to do, and beside it what brings it on. */
export async function NextVisit({ visit }: { readonly visit: Visit }): Promise<ReactNode> {
  const say = await getTranslations('field-service')
  const { number, state } = visit
  return (
    <Card title={say(state === 'requested' ? 'nextToSchedule' : 'nextToComplete', { number })}>
      <div className="grid gap-6 lg:grid-cols-[1fr_20rem] lg:items-start">
        <DefinitionList items={await factsOf(visit)} />
        <div className="grid content-start gap-6">
          {state === 'scheduled' && <CompleteForm key={`complete ${visit.visitId}`} visit={visit} />}
          <ScheduleForm key={`schedule ${visit.visitId}`} visit={visit} />
        </div>
      </div>
    </Card>
  )
}

async function factsOf(visit: Visit): Promise<readonly Definition[]> {
  const [say, locale] = await Promise.all([getTranslations('field-service'), getLocale()])
  const { address, durationMinutes, name } = visit
  const quantity = formatQuantity(visit.quantityMilli, locale)
  return [
    { term: say('work'), description: say('workLine', { quantity, name }) },
    {
      term: say('place'),
      description: (
        <address className="not-italic">
          {visit.companyName}, {address.label}
          <br />
          {address.street}
          <br />
          {address.postalCode} {address.city}, {address.country}
        </address>
      ),
    },
    ...known(say('when'), visitTime(visit, locale, kernel().timeZone)),
    ...known(say('technician'), visit.technician),
    ...known(say('duration'), durationMinutes > 0 ? say('minutes', { count: durationMinutes }) : null),
    ...known(say('skill'), visit.skill),
    {
      term: say('order'),
      description: (
        <TextLink
          href={`/admin/orders/${visit.orderId}`}
          prefetch={false}
          className="font-mono whitespace-nowrap"
        >
          {visit.orderNumber}
        </TextLink>
      ),
    },
  ]
}

function known(term: string, description: string | null | undefined): readonly Definition[] {
  return description ? [{ term, description }] : []
}
