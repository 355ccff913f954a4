'use client'

import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { systemClock } from '#lib/kernel/clock.ts'
import type { KeptDraft } from './use-draft.ts'

export interface DraftNoticeProps {
  readonly restored: NonNullable<KeptDraft['restored']>
  readonly locale: string
  /** `restored` with `{time}` in it. */
  readonly words: Readonly<Record<'restored' | 'behind' | 'discard', string>>
  readonly onDiscard: () => void
}

/** Says that a form holds what was typed before, and takes it away again. */
export function DraftNotice({ restored, locale, words, onDiscard }: DraftNoticeProps): ReactNode {
  const time = sayTime(new Date(restored.savedAt), locale)
  return (
    <Notice meaning={restored.isBehind ? 'attention' : 'information'}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p>
          {words.restored.replace('{time}', time)} {restored.isBehind && words.behind}
        </p>
        <Button look="quiet" className="-my-1 min-h-8 px-2 underline" onClick={onDiscard}>
          {words.discard}
        </Button>
      </div>
    </Notice>
  )
}

/** The time alone is enough on the same day. */
function sayTime(moment: Date, locale: string): string {
  const isToday = moment.toDateString() === systemClock.now().toDateString()
  const form: Intl.DateTimeFormatOptions = isToday
    ? { timeStyle: 'short' }
    : { dateStyle: 'medium', timeStyle: 'short' }
  return new Intl.DateTimeFormat(locale, form).format(moment)
}
