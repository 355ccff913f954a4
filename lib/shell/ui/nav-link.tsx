'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { MouseEvent, ReactNode } from 'react'
import { isWithin } from '../is-within.ts'

export interface NavLinkProps {
  readonly href: string
  /** The start page of an area is current only itself, the others with everything below them. */
  readonly covers: 'page' | 'branch'
  readonly icon: ReactNode
  readonly label: string
  /** What is new there, in a number. */
  readonly mark?: ReactNode
}

/** A line of a navigation that knows whether one is there. */
export function NavLink({ href, covers, icon, label, mark }: NavLinkProps): ReactNode {
  const isCurrent = isWithin(usePathname(), href, covers)
  return (
    <Link
      href={href}
      title={label}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={closeAround}
      className="nav-link"
    >
      {icon}
      <span className="nav-words min-w-0 flex-1 truncate">{label}</span>
      {mark}
    </Link>
  )
}

/** A menu or drawer has done its work once something in it was chosen; the frame around the pages stays. */
export function closeAround({ currentTarget }: MouseEvent<HTMLElement>): void {
  const around = currentTarget.closest<HTMLElement>('[popover]')
  if (around?.matches(':popover-open')) around.hidePopover()
}
