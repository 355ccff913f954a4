import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import type { Meaning } from '#lib/ui/meaning.ts'
import type { SubscriptionState } from '../subscription.ts'

const meanings: Readonly<Record<SubscriptionState, Meaning>> = {
  pending: 'attention',
  active: 'good',
  ended: 'neutral',
}

export interface SubscriptionStatusProps {
  readonly state: SubscriptionState
  readonly area: 'account' | 'admin'
}

/** How far a subscription is, said from the reader's side. */
export async function SubscriptionStatus({ state, area }: SubscriptionStatusProps): Promise<ReactNode> {
  const say = await getTranslations('subscriptions.states')
  return <Badge meaning={meanings[state]}>{say(`${area}.${state}`)}</Badge>
}
