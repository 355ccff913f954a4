import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import type { ShownEndpoint } from '../shown-endpoint.ts'

const meanings = { active: 'good', paused: 'neutral', disabled: 'bad' } as const

/** How an endpoint is, and since when it fails if it does. */
export async function EndpointStatus({
  endpoint: { state, failingSince },
}: {
  readonly endpoint: Pick<ShownEndpoint, 'state' | 'failingSince'>
}): Promise<ReactNode> {
  const say = await getTranslations('webhooks.states')
  if (state !== 'active' || failingSince === null)
    return <Badge meaning={meanings[state]}>{say(state)}</Badge>
  const since = formatTime(fromInstant(failingSince), await getLocale(), await getTimeZone())
  return <Badge meaning="attention">{say('failing', { since })}</Badge>
}
