import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Notice } from '#lib/ui/notice.tsx'
import type { FoundEndpoint } from '../queries/find-endpoint.ts'
import { attemptWords } from './attempt-words.ts'

/** Whether there is something to say about an endpoint. */
export function hasEndpointNotice({ state, stateReason, failingSince }: FoundEndpoint): boolean {
  return stateReason !== null || (state === 'active' && failingSince !== null)
}

/** What is wrong with an endpoint and what to do about it. Nothing where nothing is. */
export async function EndpointNotice({ endpoint }: { readonly endpoint: FoundEndpoint }): Promise<ReactNode> {
  const { state, stateReason, failingSince, lastProblem, lastStatus } = endpoint
  const [say, result] = await Promise.all([getTranslations('webhooks'), attemptWords()])
  if (stateReason) return <Notice meaning="bad">{say(`reasons.${stateReason}`)}</Notice>
  if (state !== 'active' || failingSince === null) return null
  const since = formatTime(fromInstant(failingSince), await getLocale(), await getTimeZone())
  return (
    <Notice meaning="attention">
      {say('endpoint.failing', { since, problem: result(lastProblem, lastStatus) })}
    </Notice>
  )
}
