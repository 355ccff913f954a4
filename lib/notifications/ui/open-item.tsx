'use client'

import type { ReactNode } from 'react'
import { startTransition } from 'react'
import { TextLink } from '#lib/ui/text-link.tsx'
import { idleForm } from '#lib/web/form-state.ts'
import { markItemAction } from '../actions/mark-item.ts'

export interface OpenItemProps {
  readonly itemId: string
  readonly href: string
  readonly isNew: boolean
  readonly children: ReactNode
}

/** The way to what an item is about. Who goes it has read the item; without scripts they say so themselves. */
export function OpenItem({ itemId, href, isNew, children }: OpenItemProps): ReactNode {
  const markRead = (): void => {
    if (!isNew) return
    const form = new FormData()
    form.set('itemId', itemId)
    form.set('isRead', 'yes')
    startTransition(async () => {
      await markItemAction(idleForm, form)
    })
  }
  return (
    <TextLink href={href} prefetch={false} onClick={markRead}>
      {children}
    </TextLink>
  )
}
