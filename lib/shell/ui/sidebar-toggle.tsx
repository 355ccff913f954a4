'use client'

import type { MouseEvent, ReactNode } from 'react'
import { sidebarCookie } from '../sidebar-width.ts'

export interface SidebarToggleProps {
  readonly label: string
  /** The drawing. */
  readonly children: ReactNode
}

const oneYearSeconds = 31_536_000

/** Narrows the navigation to its drawings and back; the next page is served as it was left. */
export function SidebarToggle({ label, children }: SidebarToggleProps): ReactNode {
  return (
    <button
      type="button"
      data-sidebar-toggle
      title={label}
      onClick={toggle}
      className="nav-link w-full max-lg:hidden noscript:hidden"
    >
      {children}
      <span className="nav-words">{label}</span>
    </button>
  )
}

function toggle({ currentTarget }: MouseEvent<HTMLElement>): void {
  const frame = currentTarget.closest<HTMLElement>('[data-sidebar]')
  if (!frame) return
  const width = frame.dataset['sidebar'] === 'narrow' ? 'wide' : 'narrow'
  frame.dataset['sidebar'] = width
  document.cookie = `${sidebarCookie}=${width}; path=/; max-age=${oneYearSeconds}; samesite=lax`
}
