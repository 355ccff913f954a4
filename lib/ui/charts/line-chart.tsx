import { clsx } from 'clsx'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { ChartFigure } from './chart-figure.tsx'
import type { ChartFigureProps } from './chart-figure.tsx'
import { linePath } from './line-path.ts'
import type { Scale } from './scale-of.ts'
import { scaleOf } from './scale-of.ts'

const top = 16
const drawn = 160
const bottom = 24
/** Of the width: beside it stand the ticks and the last number. */
const start = 9
const end = 93

export interface LineChartProps extends ChartFigureProps {
  readonly formatTick: (tick: number) => string
}

/** How something goes on, with its present value at the end of the line. */
export function LineChart({ formatTick, ...props }: LineChartProps): ReactNode {
  const { points, title, message } = props
  const id = useId()
  const scale = scaleOf(points.map(({ value }) => value))
  return (
    <ChartFigure {...props}>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        width="100%"
        height={top + drawn + bottom}
        className="overflow-visible text-12 tabular-nums"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{message}</desc>
        {scale.ticks.map((tick) => (
          <g key={tick}>
            <text x="0" y={heightOf(scale, tick) + 4} className="fill-muted">
              {formatTick(tick)}
            </text>
            <line
              x1={`${start}%`}
              x2={`${end}%`}
              y1={heightOf(scale, tick)}
              y2={heightOf(scale, tick)}
              className={tick === 0 ? 'stroke-control' : 'stroke-line'}
            />
          </g>
        ))}
        <svg
          x={`${start}%`}
          width={`${end - start}%`}
          y={top}
          height={drawn}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          className="overflow-visible"
        >
          <path
            d={linePath(points, scale)}
            vectorEffect="non-scaling-stroke"
            className="fill-none stroke-accent stroke-2"
          />
        </svg>
        <Marks points={points} scale={scale} />
      </svg>
    </ChartFigure>
  )
}

function Marks({ points, scale }: Pick<ChartFigureProps, 'points'> & { readonly scale: Scale }): ReactNode {
  const step = (end - start) / Math.max(points.length - 1, 1)
  const last = points.at(-1)
  const lastAt = points.length === 1 ? end : start + step * (points.length - 1)
  return (
    <>
      {points.map(({ label }, place) => (
        <text
          key={label}
          x={`${points.length === 1 ? end : start + step * place}%`}
          y={top + drawn + 18}
          textAnchor="middle"
          className={clsx(
            'fill-muted',
            points.length > 6 && (points.length - place) % 3 !== 1 && 'max-sm:hidden',
          )}
        >
          {label}
        </text>
      ))}
      {last && (
        <>
          <circle cx={`${lastAt}%`} cy={heightOf(scale, last.value)} r="4" className="fill-accent" />
          <text
            x="100%"
            y={heightOf(scale, last.value) + 4}
            textAnchor="end"
            className="fill-text font-semibold"
          >
            {last.text}
          </text>
        </>
      )}
    </>
  )
}

function heightOf(scale: Scale, value: number): number {
  return top + drawn * (1 - scale.placeOf(value))
}
