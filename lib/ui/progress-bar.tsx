import { clsx } from 'clsx'
import type { ReactNode } from 'react'

export interface ProgressBarProps {
  /** What goes on. */
  readonly label: string
  /** From 0 to 1; nothing while nobody knows. */
  readonly share: number | undefined
  readonly state?: 'running' | 'done' | 'stopped'
  /** Count, rate and time left, in words. */
  readonly text?: ReactNode
}

const fills = {
  running: '[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-value]:bg-accent',
  done: '[&::-moz-progress-bar]:bg-good [&::-webkit-progress-value]:bg-good',
  stopped: '[&::-moz-progress-bar]:bg-neutral-8 [&::-webkit-progress-value]:bg-neutral-8',
} as const

/** How far a piece of work is, as a bar and in words. */
export function ProgressBar({ label, share, state = 'running', text }: ProgressBarProps): ReactNode {
  const isUnknown = share === undefined
  return (
    <div className="grid min-w-40 gap-1.5">
      <progress
        aria-label={label}
        max={1}
        value={share}
        className={clsx(
          'h-2 w-full appearance-none overflow-hidden rounded-full bg-neutral-4 [&::-webkit-progress-bar]:bg-neutral-4 [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:transition-[inline-size]',
          fills[state],
          isUnknown && 'animate-pulse bg-accent-line [&::-webkit-progress-bar]:bg-accent-line',
        )}
      />
      {text && <p className="text-13 text-muted tabular-nums">{text}</p>}
    </div>
  )
}
