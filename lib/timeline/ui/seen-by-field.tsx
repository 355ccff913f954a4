'use client'

import type { ReactNode } from 'react'
import { use } from 'react'
import { FormStateContext } from '#lib/web/form-context.ts'

interface SeenByChoice {
  readonly value: 'staff' | 'both'
  readonly label: string
  readonly hint: string
}

export interface SeenByFieldProps {
  readonly legend: string
  /** The first one is chosen. */
  readonly choices: readonly [SeenByChoice, ...SeenByChoice[]]
}

/** Who reads a comment, as two cards of which one is chosen: nobody should have to guess. */
export function SeenByField({ legend, choices }: SeenByFieldProps): ReactNode {
  const kept = use(FormStateContext).values['seenBy'] ?? choices[0].value
  return (
    <fieldset>
      <legend className="mb-1.5 text-14 font-medium">{legend}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {choices.map(({ value, label, hint }) => (
          <label
            key={value}
            className="grid cursor-pointer grid-cols-[auto_1fr] items-start gap-x-2 rounded-control border border-line px-3 py-2 has-checked:border-accent has-checked:bg-accent-tint has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              key={kept}
              type="radio"
              name="seenBy"
              value={value}
              defaultChecked={value === kept}
              className="mt-0.5 size-4 accent-accent"
            />
            <span className="text-14 font-medium">{label}</span>
            <span className="col-start-2 text-13 text-muted">{hint}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
