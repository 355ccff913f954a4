import { clsx } from 'clsx'
import type { ReactNode } from 'react'

/** What is drawn where there is no photograph. */
export type Drawing = 'box' | 'wrench' | 'cycle'

const lines: Readonly<Record<Drawing, ReactNode>> = {
  box: (
    <>
      <path d="M60 26 96 44v36L60 98 24 80V44z" />
      <path d="M24 44l36 18 36-18M60 62v36M42 35l36 18v13" />
    </>
  ),
  wrench: (
    <>
      <path d="M88 34a20 20 0 0 0-27 24L32 87a8 8 0 0 0 11 11l29-29a20 20 0 0 0 24-27L83 55l-11-3-3-11z" />
      <path d="M38 92h.5" />
    </>
  ),
  cycle: (
    <>
      <path d="M94 56a35 35 0 0 0-64-14M26 64a35 35 0 0 0 64 14" />
      <path d="M30 26v16h16M90 94V78H74" />
      <path d="M48 61l8 8 16-17" />
    </>
  ),
}

export interface PlaceholderPictureProps {
  readonly drawing: Drawing
  readonly className?: string
}

/** A line drawing in place of a picture. It says nothing that the words beside it don't. */
export function PlaceholderPicture({ drawing, className }: PlaceholderPictureProps): ReactNode {
  return (
    <svg
      viewBox="0 0 120 120"
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={clsx('aspect-square bg-neutral-2 text-neutral-9', className)}
    >
      {lines[drawing]}
    </svg>
  )
}
