'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { closeAround } from './nav-link.tsx'

/** A line of a menu that leads somewhere and closes the menu. */
export function MenuLink({
  href,
  children,
}: {
  readonly href: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <Link href={href} onClick={closeAround} className="menu-line">
      {children}
    </Link>
  )
}
