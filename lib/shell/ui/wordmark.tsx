import Link from 'next/link'
import type { ReactNode } from 'react'

export interface WordmarkProps {
  readonly href: string
  readonly name: string
}

/** The shop's name with its sign: a portico of three columns. */
export function Wordmark({ href, name }: WordmarkProps): ReactNode {
  return (
    <Link
      prefetch={false}
      href={href}
      className="flex h-11 items-center gap-2 rounded-control px-1 text-16 font-semibold"
    >
      <svg
        viewBox="0 0 24 24"
        width="24"
        height="24"
        aria-hidden
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
      >
        <path d="M3 9.5 12 4l9 5.5M5.5 10v8.5M12 10v8.5M18.5 10v8.5M3 20h18" className="text-accent" />
      </svg>
      <span className="nav-words">{name}</span>
    </Link>
  )
}
