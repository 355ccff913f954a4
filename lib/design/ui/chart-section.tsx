import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { BarChart } from '#lib/ui/charts/bar-chart.tsx'
import { ChartFigure } from '#lib/ui/charts/chart-figure.tsx'
import { LineChart } from '#lib/ui/charts/line-chart.tsx'
import { ShareBar } from '#lib/ui/charts/share-bar.tsx'
import { Sparkline } from '#lib/ui/charts/sparkline.tsx'
import { DesignSection } from './design-section.tsx'

const weeks = [12, 18, 9, 22, 31, 27, 40, 36]
const changes = [120, -40, 60, -90, 15]
const shares = [48, 23, 9, 4]

/** Numbers as drawings. */
export async function ChartSection(): Promise<ReactNode> {
  const say = await getTranslations('design')
  const format = await getFormatter()
  const pointsOf = (values: readonly number[]) =>
    values.map((value, place) => ({
      label: say('samples.week', { place: place + 10 }),
      value,
      text: format.number(value),
    }))
  const shared = {
    message: say('samples.chartMessage'),
    words: {
      table: say('samples.showTable'),
      label: say('samples.weekHead'),
      value: say('samples.orders'),
      empty: say('samples.emptyText'),
    },
  }
  return (
    <DesignSection id="charts" title={say('sections.charts')}>
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <Card>
          <BarChart {...shared} title={say('parts.bars')} points={pointsOf(weeks)} />
        </Card>
        <Card>
          <BarChart {...shared} title={say('parts.losses')} points={pointsOf(changes)} />
        </Card>
        <Card>
          <LineChart
            {...shared}
            title={say('parts.line')}
            points={pointsOf(weeks)}
            formatTick={(tick) => format.number(tick)}
          />
        </Card>
        <Card>
          <div className="grid gap-6">
            <ShareBar {...shared} title={say('parts.shares')} points={pointsOf(shares)} />
            <p className="flex items-center gap-4">
              <span className="text-24 font-semibold tabular-nums">{format.number(36)}</span>
              <Sparkline label={say('samples.chartMessage')} values={weeks} />
            </p>
          </div>
        </Card>
        <Card>
          <BarChart {...shared} title={say('parts.single')} points={pointsOf([7])} />
        </Card>
        <Card>
          <ChartFigure {...shared} title={say('parts.nothing')} points={[]}>
            {null}
          </ChartFigure>
        </Card>
      </div>
    </DesignSection>
  )
}
