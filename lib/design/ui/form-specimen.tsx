'use client'

import type { ReactNode } from 'react'
import { DraftNotice } from '#lib/web/draft-notice.tsx'
import type { DraftNoticeProps } from '#lib/web/draft-notice.tsx'
import { FormStateContext } from '#lib/web/form-context.ts'
import type { FormState } from '#lib/web/form-state.ts'
import { idleForm } from '#lib/web/form-state.ts'
import { ProblemBox } from '#lib/web/problem-box.tsx'

/** A form as it stands after it was refused, which nothing is sent from. */
export function RefusedSpecimen({
  state,
  children,
}: {
  readonly state: Pick<FormState, 'message' | 'problems' | 'values'>
  readonly children: ReactNode
}): ReactNode {
  return (
    <FormStateContext value={{ ...idleForm, ...state, status: 'refused' }}>
      <form className="grid gap-4" onSubmit={(event) => event.preventDefault()}>
        <ProblemBox state={state} />
        {children}
      </form>
    </FormStateContext>
  )
}

/** What a form says that was opened with a draft. */
export function DraftSpecimen(props: Omit<DraftNoticeProps, 'onDiscard'>): ReactNode {
  return <DraftNotice {...props} onDiscard={() => {}} />
}
