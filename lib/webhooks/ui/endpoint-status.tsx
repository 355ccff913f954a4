import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import type { ShownEndpoint } from '../shown-endpoint.ts'

const meanings = { active: 'good', paused: 'neutral', disabled: 'bad', failing: 'attention' } as const

/** How an endpoint is. */
export async function EndpointStatus({
  endpoint: { state, failingSince },
}: {
  readonly endpoint: Pick<ShownEndpoint, 'state' | 'failingSince'>
}): Promise<ReactNode> {
  const say = await getTranslations('webhooks.states')
  const shown = state === 'active' && failingSince !== null ? 'failing' : state
  return <Badge meaning={meanings[shown]}>{say(shown)}</Badge>
}
