import { clsx } from 'clsx'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { ChartFigure } from './chart-figure.tsx'
import type { ChartFigureProps } from './chart-figure.tsx'
import type { Scale } from './scale-of.ts'
import { scaleOf } from './scale-of.ts'

/** Room for the bars and, above and below them, for their words; in pixels, so that words keep their size. */
const top = 20
const drawn = 160
const bottom = 24
/** Of the room that each bar has. */
const barShare = 0.7
/** In percent: a few bars are no walls. */
const widestBar = 12
/** Room for a number below a loss. */
const lossText = 14

/** Bars side by side, each with its number on it. */
export function BarChart(props: ChartFigureProps): ReactNode {
  const { points, title, message } = props
  const id = useId()
  const scale = scaleOf(points.map(({ value }) => value))
  const labelsAt = top + drawn + 18 + (points.some(({ value }) => value < 0) ? lossText : 0)
  return (
    <ChartFigure {...props}>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        width="100%"
        height={labelsAt + bottom - 18}
        className="overflow-visible text-12 tabular-nums"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{message}</desc>
        {scale.ticks.map((tick) => (
          <line
            key={tick}
            x1="0"
            x2="100%"
            y1={heightOf(scale, tick)}
            y2={heightOf(scale, tick)}
            className={tick === 0 ? 'stroke-control' : 'stroke-line'}
          />
        ))}
        {points.map((point, place) => (
          <Bar key={point.label} {...{ point, place, scale, labelsAt }} count={points.length} />
        ))}
      </svg>
    </ChartFigure>
  )
}

interface BarProps {
  readonly point: ChartFigureProps['points'][number]
  readonly place: number
  readonly count: number
  readonly scale: Scale
  readonly labelsAt: number
}

function Bar({ point: { label, value, text }, place, count, scale, labelsAt }: BarProps): ReactNode {
  const room = 100 / count
  const width = Math.min(room * barShare, widestBar)
  const middle = `${(place + 0.5) * room}%`
  const [from, to] = [heightOf(scale, Math.max(value, 0)), heightOf(scale, Math.min(value, 0))]
  const isLast = place === count - 1
  return (
    <>
      <rect
        x={`${(place + 0.5) * room - width / 2}%`}
        width={`${width}%`}
        y={from}
        height={Math.max(to - from, value === 0 ? 0 : 1)}
        rx="2"
        className={isLast ? 'fill-accent' : 'fill-neutral-8'}
      />
      <text
        x={middle}
        y={value < 0 ? to + 14 : from - 6}
        textAnchor="middle"
        className="fill-text font-medium"
      >
        {text}
      </text>
      <text
        x={middle}
        y={labelsAt}
        textAnchor="middle"
        // Of many, every second one would run into the next; where it is narrow, more of them.
        className={clsx(
          'fill-muted',
          count > 8 && (count - place) % 2 !== 1 && 'hidden',
          count > 6 && (count - place) % 4 !== 1 && 'max-sm:hidden',
        )}
      >
        {label}
      </text>
    </>
  )
}

function heightOf(scale: Scale, value: number): number {
  return top + drawn * (1 - scale.placeOf(value))
}
