import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import type { InboxWish } from '../inbox-address.ts'

const names = { all: 'empty', new: 'emptyNew', archived: 'emptyArchived' } as const

/** A part of the inbox with nothing in it, and why. */
export async function InboxEmpty({ show }: Pick<InboxWish, 'show'>): Promise<ReactNode> {
  const say = await getTranslations('notifications.inbox')
  return <EmptyState title={say(`${names[show]}Title`)} text={say(`${names[show]}Text`)} />
}
