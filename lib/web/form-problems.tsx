'use client'

import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { CircleAlert } from 'lucide-react'
import { fieldId } from './field-id.ts'
import type { FormState } from './form-state.ts'

/** Everything that is wrong with a form, gathered on top, each with the way to its field. */
export function FormProblems({ state }: { readonly state: FormState }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.status === 'refused') box.current?.focus()
  }, [state])
  if (state.status !== 'refused') return null
  return (
    <div
      ref={box}
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
                <a href={`#${fieldId(path)}`} className="underline underline-offset-2">
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
