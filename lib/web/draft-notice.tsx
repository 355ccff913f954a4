'use client'

import type { ReactNode } from 'react'
import { formatDate } from '#lib/dates/format-date.ts'
import { formatTime } from '#lib/dates/format-time.ts'
import { Button } from '#lib/ui/button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { systemClock } from '#lib/kernel/clock.ts'
import type { KeptDraft } from './use-draft.ts'

export interface DraftNoticeProps {
  readonly restored: NonNullable<KeptDraft['restored']>
  readonly locale: string
  readonly timeZone: string
  /** `restored` with `{time}` in it. */
  readonly words: Readonly<Record<'restored' | 'behind' | 'discard', string>>
  readonly onDiscard: () => void
}

/** Says that a form holds what was typed before, and takes it away again. */
export function DraftNotice({ restored, locale, timeZone, words, onDiscard }: DraftNoticeProps): ReactNode {
  const time = sayTime(new Date(restored.savedAt), locale, timeZone)
  return (
    <Notice meaning={restored.isBehind ? 'attention' : 'information'}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p>
          {words.restored.replace('{time}', time)} {restored.isBehind && words.behind}
        </p>
        <Button look="quiet" className="-my-2 underline" onClick={onDiscard}>
          {words.discard}
        </Button>
      </div>
    </Notice>
  )
}

/** The time alone is enough on the same day. */
function sayTime(moment: Date, locale: string, timeZone: string): string {
  const full = formatTime(moment, locale, timeZone)
  const today = `${formatDate(systemClock.now(), locale, timeZone)}, `
  return full.startsWith(today) ? full.slice(today.length) : full
}
