import { clsx } from 'clsx'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { LineKind, PartState } from '../contract.ts'

const way: readonly PartState[] = ['placed', 'in-progress', 'delivered']

export interface PartStepsProps {
  readonly kind: LineKind
  readonly state: PartState
}

/** The way of a part as a line with three stations, the present one marked. */
export async function PartSteps({ kind, state }: PartStepsProps): Promise<ReactNode> {
  const say = await getTranslations('orders.partStates')
  if (state === 'cancelled') return null
  const present = way.indexOf(state)
  return (
    <ol className="grid grid-cols-3 gap-1 text-12">
      {way.map((step, index) => (
        <li
          key={step}
          aria-current={index === present ? 'step' : undefined}
          className={clsx(
            'border-t-3 pt-1.5',
            index <= present ? 'border-accent' : 'border-line text-muted',
            index === present && 'font-semibold',
          )}
        >
          {say(`${kind}.${step}`)}
        </li>
      ))}
    </ol>
  )
}
