'use client'

import type { ReactNode } from 'react'
import { useSyncExternalStore } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { errorWords } from './error-words.ts'

export interface BrokenPageProps {
  readonly error: Error & { readonly digest?: string }
  readonly retry: () => void
}

/** What stands where a page broke: what happened, what to do, and the number that the log has too. */
export function BrokenPage({ error, retry }: BrokenPageProps): ReactNode {
  const isGerman = useSyncExternalStore(
    () => () => undefined,
    () => document.documentElement.lang === 'de',
    () => false,
  )
  const words = errorWords[isGerman ? 'de' : 'en']
  return (
    <div
      role="alert"
      className="grid justify-items-center gap-3 rounded-card border border-bad-line bg-bad-tint px-6 py-12 text-center"
    >
      <h1 className="text-20">{words.title}</h1>
      <p className="max-w-[52ch]">{words.text}</p>
      {error.digest !== undefined && (
        <p className="text-13 text-muted">
          {words.number}: <span className="font-mono">{error.digest}</span>
        </p>
      )}
      <Button onClick={retry}>{words.retry}</Button>
    </div>
  )
}
