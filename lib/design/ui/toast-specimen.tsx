'use client'

import type { ReactNode } from 'react'
import { ToastCard } from '#lib/ui/toast-card.tsx'

/** A toast that stays where it is. */
export function ToastSpecimen({
  closeLabel,
  children,
}: {
  readonly closeLabel: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <ToastCard closeLabel={closeLabel} onClose={() => {}}>
      {children}
    </ToastCard>
  )
}
