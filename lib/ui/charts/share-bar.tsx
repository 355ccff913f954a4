import { clsx } from 'clsx'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { ChartFigure } from './chart-figure.tsx'
import type { ChartFigureProps } from './chart-figure.tsx'

/** Each lighter than the one before, in both themes, so that they are told apart without colour. */
const fills = ['accent', 'neutral-8', 'accent-line', 'neutral-4'] as const
const looks = {
  accent: ['fill-accent', 'bg-accent'],
  'neutral-8': ['fill-neutral-8', 'bg-neutral-8'],
  'accent-line': ['fill-accent-line', 'bg-accent-line'],
  'neutral-4': ['fill-neutral-4', 'bg-neutral-4'],
} as const
const height = 28

/** The parts of one whole, at most four, in one bar, each named below it. */
export function ShareBar(props: ChartFigureProps): ReactNode {
  const { points, title, message } = props
  const id = useId()
  const whole = points.reduce((sum, { value }) => sum + value, 0)
  const parts = points.map((point, place) => {
    const before = points.slice(0, place).reduce((sum, { value }) => sum + value, 0)
    return {
      ...point,
      from: before / whole,
      share: point.value / whole,
      look: looks[fills[place % 4] ?? 'accent'],
    }
  })
  return (
    <ChartFigure {...props} points={whole > 0 ? points : []}>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        width="100%"
        height={height}
        className="rounded-control"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{message}</desc>
        {parts.map(({ label, from, share, look }) => (
          <rect
            key={label}
            x={`${from * 100}%`}
            width={`${share * 100}%`}
            height={height}
            className={clsx(look[0], 'stroke-surface stroke-2')}
          />
        ))}
      </svg>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-14">
        {parts.map(({ label, text, look }) => (
          <li key={label} className="flex items-center gap-2">
            <span aria-hidden className={clsx('size-3 rounded-[3px] border border-control', look[1])} />
            {label}
            <span className="font-medium tabular-nums">{text}</span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  )
}
