'use client'

import { CircleAlert } from 'lucide-react'
import type { MouseEvent, ReactNode, Ref } from 'react'
import { fieldId } from './field-id.ts'
import type { FormState } from './form-state.ts'

const controls = 'input:not([type=hidden]),select,textarea,button'

export interface ProblemBoxProps {
  readonly ref?: Ref<HTMLDivElement>
  readonly state: Pick<FormState, 'message' | 'problems'>
}

/** What is wrong with a form, in one place, each with the way to its field. */
export function ProblemBox({ ref, state }: ProblemBoxProps): ReactNode {
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="flex gap-2 rounded-card border border-bad-line bg-bad-tint p-3 text-14 text-bad"
    >
      <CircleAlert aria-hidden size={18} className="mt-px shrink-0" />
      <div>
        <p className="font-medium">{state.message}</p>
        {state.problems.length > 0 && (
          <ul className="mt-1 grid gap-0.5">
            {state.problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <a
                  href={`#${fieldId(path)}`}
                  onClick={(event) => goToField(event, path)}
                  className="underline underline-offset-2"
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** To the control itself, also where the problem is one of a group; pages that were left lie about with the same ids. */
function goToField(event: MouseEvent<HTMLAnchorElement>, path: string): void {
  const field = event.currentTarget.closest('form')?.querySelector(`#${fieldId(path)}`)
  const control = field?.matches(controls) ? field : field?.querySelector(controls)
  if (!(control instanceof HTMLElement)) return
  event.preventDefault()
  control.focus({ preventScroll: true })
  control.scrollIntoView({ block: 'center' })
}
