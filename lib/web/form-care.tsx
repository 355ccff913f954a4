'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { useRef } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { DraftNotice } from './draft-notice.tsx'
import type { DraftNoticeProps } from './draft-notice.tsx'
import { useDraft } from './use-draft.ts'
import { useLeaveGuard } from './use-leave-guard.ts'
import { useSaveKey } from './use-save-key.ts'

export interface FormCareProps {
  /** From `draftKey`. */
  readonly draftKey: string | undefined
  readonly locale: string
  /** The shop's. */
  readonly timeZone: string
  readonly words: DraftNoticeProps['words'] &
    Readonly<Record<'leaveTitle' | 'leaveText' | 'stay' | 'leave', string>>
}

/**
 * Care for what is typed into the form around it: drafts are kept and put back, leaving with unsaved changes asks, and
 * ⌘S or Ctrl+S saves. Stands at the form's beginning.
 */
export function FormCare({ draftKey, locale, timeZone, words }: FormCareProps): ReactNode {
  const anchor = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const wayOut = useRef('')
  const router = useRouter()
  const { restored, discard, isUnsaved } = useDraft(anchor, draftKey)
  useSaveKey(anchor)
  useLeaveGuard(isUnsaved, (path) => {
    wayOut.current = path
    dialog.current?.showModal()
  })
  return (
    <div ref={anchor} className={restored ? undefined : 'contents'}>
      {restored && <DraftNotice {...{ restored, locale, timeZone, words }} onDiscard={discard} />}
      <dialog
        ref={dialog}
        aria-label={words.leaveTitle}
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-5 text-text shadow-float backdrop:bg-veil"
      >
        <p className="mb-2 text-16 font-semibold">{words.leaveTitle}</p>
        <p className="mb-5 text-14 text-muted">{words.leaveText}</p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="primary" onClick={() => dialog.current?.close()}>
            {words.stay}
          </Button>
          <Button
            onClick={() => {
              dialog.current?.close()
              router.push(wayOut.current)
            }}
          >
            {words.leave}
          </Button>
        </div>
      </dialog>
    </div>
  )
}
