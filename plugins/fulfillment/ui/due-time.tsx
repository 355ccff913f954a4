import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import type { Deadline } from '#lib/deadlines/contract.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { Badge } from '#lib/ui/badge.tsx'

/** By when; a badge says that it is late. */
export async function DueTime({ deadline }: { readonly deadline: Deadline | undefined }): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('fulfillment'), getLocale()])
  if (!deadline) return say('none')
  return (
    <>
      {formatTime(fromInstant(deadline.dueAt), locale, kernel().timeZone)}{' '}
      {deadline.state === 'late' && <Badge meaning="bad">{say('isLate')}</Badge>}
    </>
  )
}
