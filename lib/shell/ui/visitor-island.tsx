'use client'

import type { ReactNode } from 'react'
import { useVisitor } from '#lib/web/visitor-store.ts'
import type { VisitorWords } from './visitor-words.ts'
import { VisitorLinks } from './visitor-links.tsx'

/** The personal part of a prerendered page's head; without scripts its links still lead on. */
export function VisitorIsland({ words }: { readonly words: VisitorWords }): ReactNode {
  return <VisitorLinks visitor={useVisitor()} words={words} />
}
