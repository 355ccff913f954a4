import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { dayInZone } from '#lib/dates/day-in-zone.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { formatQuantity } from '#lib/money/quantity.ts'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { activateAction } from '../actions/activate.ts'
import type { Subscription } from '../subscription.ts'
import { PeriodPrice } from './period-price.tsx'

/** One pending subscription, and beside it what sets it going. */
export async function NextSubscription({
  subscription,
}: {
  readonly subscription: Subscription
}): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('subscriptions'), getLocale()])
  const { clock, timeZone } = kernel()
  const { subscriptionId, number, companyName, name, termMonths } = subscription
  const quantity = formatQuantity(subscription.quantityMilli, locale)
  return (
    <Card title={say('next', { number })}>
      <div className="grid gap-6 lg:grid-cols-[1fr_20rem] lg:items-start">
        <DefinitionList
          items={[
            { term: say('company'), description: companyName },
            { term: say('plan'), description: say('planLine', { quantity, name }) },
            { term: say('price'), description: <PeriodPrice subscription={subscription} /> },
            { term: say('term'), description: say('termMonths', { months: termMonths }) },
          ]}
        />
        <ActionForm key={subscriptionId} action={activateAction} submitLabel={say('activate')}>
          <input type="hidden" name="subscriptionId" value={subscriptionId} />
          <Field
            name="startsOn"
            type="date"
            label={say('startsOn')}
            hint={say('startsOnHint')}
            defaultValue={dayInZone(clock.now(), timeZone)}
            required
          />
        </ActionForm>
      </div>
    </Card>
  )
}
