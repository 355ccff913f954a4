import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatPlainDate } from '#lib/dates/format-date.ts'
import { Card } from '#lib/ui/card.tsx'
import { BarChart } from '#lib/ui/charts/bar-chart.tsx'
import { ShareBar } from '#lib/ui/charts/share-bar.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import type { OrderInsight } from '../queries/count-weeks.ts'

/** What was ordered week by week, and how far it is. */
export async function InsightView({ insight }: { readonly insight: OrderInsight }): Promise<ReactNode> {
  const say = await getTranslations('orders.insight')
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      {insight.parts.length === 0 ? (
        <EmptyState
          title={say('emptyTitle')}
          text={say('emptyText')}
          action={<LinkButton href="/admin/orders">{say('orders')}</LinkButton>}
        />
      ) : (
        <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
          <Card>
            <Weeks weeks={insight.weeks} />
          </Card>
          <Card>
            <Parts parts={insight.parts} />
          </Card>
        </div>
      )}
    </>
  )
}

async function Weeks({ weeks }: Pick<OrderInsight, 'weeks'>): Promise<ReactNode> {
  const [say, locale] = [await getTranslations('orders.insight'), await getLocale()]
  const [before, present] = weeks.slice(-2)
  const points = weeks.map(({ startsOn, orders }) => ({
    label: formatPlainDate(startsOn, locale).replace(/\s*\d{4}$/, ''),
    value: orders,
    text: say('count', { value: orders }),
  }))
  return (
    <BarChart
      title={say('weeks')}
      message={say('weeksMessage', { present: present?.orders ?? 0, before: before?.orders ?? 0 })}
      points={points}
      words={{ table: say('table'), label: say('week'), value: say('orders'), empty: say('emptyText') }}
    />
  )
}

async function Parts({ parts }: Pick<OrderInsight, 'parts'>): Promise<ReactNode> {
  const say = await getTranslations('orders.insight')
  const whole = parts.reduce((sum, { count }) => sum + count, 0)
  const done = parts.find(({ state }) => state === 'delivered')?.count ?? 0
  return (
    <ShareBar
      title={say('parts')}
      message={say('partsMessage', { done, whole })}
      points={parts.map(({ state, count }) => ({
        label: say(`states.${state}`),
        value: count,
        text: say('count', { value: count }),
      }))}
      words={{ table: say('table'), label: say('state'), value: say('part'), empty: say('emptyText') }}
    />
  )
}
