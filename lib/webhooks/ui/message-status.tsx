import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'

const meanings = new Map([
  ['waiting', 'information'],
  ['delivered', 'good'],
  ['failed', 'bad'],
] as const)

/** How far a message is, in words. */
export async function MessageStatus({ state }: { readonly state: string }): Promise<ReactNode> {
  const say = await getTranslations('webhooks.messageStates')
  return <Badge meaning={meanings.get(state as 'waiting') ?? 'neutral'}>{say(state)}</Badge>
}
