'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

export interface NavLinkProps {
  readonly href: string
  /** The start page of an area is current only itself, the others with everything below them. */
  readonly covers: 'page' | 'branch'
  readonly children: ReactNode
}

/** A line of a navigation that knows whether one is there. */
export function NavLink({ href, covers, children }: NavLinkProps): ReactNode {
  const pathname = usePathname()
  const isCurrent = pathname === href || (covers === 'branch' && pathname.startsWith(`${href}/`))
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isCurrent && link.current) bringIntoStrip(link.current)
  }, [isCurrent])
  return (
    <Link
      ref={link}
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className="flex min-h-(--control-height) items-center rounded-control px-3 text-14 whitespace-nowrap text-muted hover:bg-hover hover:text-text aria-[current=page]:bg-accent-tint aria-[current=page]:font-medium aria-[current=page]:text-accent"
    >
      {children}
    </Link>
  )
}

/** On a phone the entries are a strip wider than the screen. The page itself stays where it is. */
function bringIntoStrip(link: HTMLElement): void {
  const strip = link.closest('nav')
  if (!strip) return
  const { left, width } = link.getBoundingClientRect()
  const place = strip.getBoundingClientRect()
  strip.scrollLeft += left + width / 2 - (place.left + place.width / 2)
}
