'use client'

import type { ReactNode } from 'react'
import { useSyncExternalStore } from 'react'

/** Takes all rows of the page, or none. Needs scripts, so it is not there without them. */
export function ChooseAll({ label }: { readonly label: string }): ReactNode {
  const isLive = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  )
  if (!isLive) return <span className="sr-only">{label}</span>
  return (
    <input
      type="checkbox"
      aria-label={label}
      className="block size-4 accent-accent"
      onChange={({ currentTarget }) => {
        const boxes = currentTarget.closest('table')?.querySelectorAll<HTMLInputElement>('input[name="id"]')
        for (const box of boxes ?? []) box.checked = currentTarget.checked
      }}
    />
  )
}
