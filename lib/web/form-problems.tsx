'use client'

import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import type { FormState } from './form-state.ts'
import { ProblemBox } from './problem-box.tsx'

/** Everything that is wrong with a form, gathered on top; whoever sent it goes on there. */
export function FormProblems({ state }: { readonly state: FormState }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.status === 'refused') box.current?.focus()
  }, [state])
  return state.status === 'refused' ? <ProblemBox ref={box} state={state} /> : null
}
