'use client'

import type { ReactNode } from 'react'
import { useRef } from 'react'
import type { DraftNoticeProps } from './draft-notice.tsx'
import { DraftNotice } from './draft-notice.tsx'
import { useDraft } from './use-draft.ts'

export interface DraftKeeperProps extends Omit<DraftNoticeProps, 'restored' | 'onDiscard'> {
  /** From `draftKey`. */
  readonly draftKey: string | undefined
}

/** Keeps what is typed into the form around it, and nothing more: for forms that are left and sent in one go. */
export function DraftKeeper({ draftKey, ...notice }: DraftKeeperProps): ReactNode {
  const anchor = useRef<HTMLDivElement>(null)
  const { restored, discard } = useDraft(anchor, draftKey)
  return (
    <div ref={anchor} className={restored ? undefined : 'contents'}>
      {restored && <DraftNotice {...notice} restored={restored} onDiscard={discard} />}
    </div>
  )
}
