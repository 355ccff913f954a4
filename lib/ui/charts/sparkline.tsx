import type { ReactNode } from 'react'
import { linePath } from './line-path.ts'
import { scaleOf } from './scale-of.ts'

export interface SparklineProps {
  /** What it says, in words. */
  readonly label: string
  readonly values: readonly number[]
}

/** How a number came to be what it is, beside it. */
export function Sparkline({ label, values }: SparklineProps): ReactNode {
  if (values.length === 0) return null
  const points = values.map((value) => ({ value }))
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="h-8 w-28 overflow-visible"
    >
      <path
        d={linePath(points, scaleOf(values))}
        vectorEffect="non-scaling-stroke"
        strokeLinejoin="round"
        className="fill-none stroke-accent stroke-[1.5]"
      />
    </svg>
  )
}
