import { clsx } from 'clsx'
import { Check, X } from 'lucide-react'
import type { ReactNode } from 'react'

export type StepState = 'done' | 'current' | 'coming' | 'failed'

/** One step of a way that everybody takes in the same order. */
export interface Step {
  readonly label: string
  readonly state: StepState
  /** When it was, or is promised. */
  readonly text?: ReactNode
}

export interface StepperProps {
  readonly label: string
  readonly steps: readonly Step[]
  /** Each state in a word, for those who hear it. */
  readonly words: Readonly<Record<StepState, string>>
}

const marks: Readonly<Record<StepState, string>> = {
  done: 'border-accent bg-accent text-on-accent',
  current: 'border-accent bg-surface text-accent',
  coming: 'border-control bg-surface text-muted',
  failed: 'border-bad bg-bad-tint text-bad',
}

/** How far something is on its way. Below one another on a narrow screen. */
export function Stepper({ label, steps, words }: StepperProps): ReactNode {
  return (
    <ol aria-label={label} className="grid auto-cols-fr gap-y-4 sm:grid-flow-col">
      {steps.map((step, place) => (
        <li
          key={step.label}
          aria-current={step.state === 'current' ? 'step' : undefined}
          className="relative flex gap-3 sm:block sm:pr-4"
        >
          {place < steps.length - 1 && (
            <span
              aria-hidden
              className={clsx(
                'absolute top-7 bottom-[-1rem] left-3 w-px sm:top-3 sm:right-0 sm:bottom-auto sm:left-7 sm:h-px sm:w-auto',
                step.state === 'done' ? 'bg-accent' : 'bg-line',
              )}
            />
          )}
          <span
            aria-hidden
            className={clsx(
              'relative grid size-6 shrink-0 place-items-center rounded-full border text-12 font-semibold',
              marks[step.state],
            )}
          >
            <StepMark state={step.state} place={place} />
          </span>
          <span className="block min-w-0 wrap-anywhere sm:mt-2">
            <span className={clsx('block text-14', step.state === 'coming' ? 'text-muted' : 'font-medium')}>
              {step.label}
              <span className="sr-only">: {words[step.state]}</span>
            </span>
            {step.text && <span className="block text-13 text-muted">{step.text}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

function StepMark({ state, place }: { readonly state: StepState; readonly place: number }): ReactNode {
  if (state === 'done') return <Check size={14} strokeWidth={2.5} />
  return state === 'failed' ? <X size={14} strokeWidth={2.5} /> : place + 1
}
