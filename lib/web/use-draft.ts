'use client'

import type { RefObject } from 'react'
import { use, useCallback, useEffect, useRef, useState } from 'react'
import { systemClock } from '#lib/kernel/clock.ts'
import type { Draft, FormEntry } from './draft.ts'
import { areSame, readDraft, writeDraft } from './draft.ts'
import { FormStateContext } from './form-context.ts'
import { broughtBy, enterEntries, enteredIn } from './form-entries.ts'

export interface KeptDraft {
  /** What was put back when the form was opened, and whether the form itself was changed since. */
  readonly restored: (Pick<Draft, 'savedAt'> & { readonly isBehind: boolean }) | undefined
  readonly discard: () => void
  /** Whether something was typed that is neither saved nor on its way. */
  readonly isUnsaved: () => boolean
}

/**
 * Keeps what is typed into the form around, in this browser, until it is saved or discarded.
 *
 * @param key from `draftKey`; nothing is kept without one
 */
export function useDraft(anchor: RefObject<HTMLElement | null>, key: string | undefined): KeptDraft {
  const { status, round, values } = use(FormStateContext)
  const saved = useRef<readonly FormEntry[]>([])
  const sentFrom = useRef<string>(undefined)
  const [found, setFound] = useState<KeptDraft['restored']>()

  useEffect(() => {
    const form = anchor.current?.closest('form')
    if (!form) return undefined
    // A page that was left and is shown again holds what was typed, so what stands in the form says nothing.
    saved.current = broughtBy(form)
    const draft = key === undefined ? undefined : readDraft(keptText(key), systemClock.now())
    if (draft && !areSame(draft.entries, saved.current)) {
      enterEntries(form, draft.entries)
      setFound({ savedAt: draft.savedAt, isBehind: !areSame(draft.basis, saved.current) })
    }
    const keep = (): void => {
      // Whoever goes on typing was held back, or types something newer than what is on its way.
      sentFrom.current = undefined
      keepDraft(key, saved.current, enteredIn(form))
    }
    const send = (): void => {
      sentFrom.current = location.href
    }
    form.addEventListener('input', keep)
    form.addEventListener('submit', send)
    return () => {
      form.removeEventListener('input', keep)
      form.removeEventListener('submit', send)
      const from = sentFrom.current
      // An answer that leads elsewhere took the form; an error leaves the reader where the draft is needed.
      if (key !== undefined && from !== undefined) {
        setTimeout(() => {
          if (location.href !== from) forget(key)
        })
      }
    }
  }, [anchor, key])

  useEffect(() => {
    if (status !== 'idle') sentFrom.current = undefined
    if (status !== 'done') return
    const form = anchor.current?.closest('form')
    if (form) saved.current = broughtBy(form)
    if (key !== undefined) forget(key)
    // Each answer brings a round or values of its own; the state around them may be new at each rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [anchor, key, status, round, values])

  const discard = useCallback(() => {
    const form = anchor.current?.closest('form')
    if (form) enterEntries(form, saved.current)
    if (key !== undefined) forget(key)
    setFound(undefined)
  }, [anchor, key])

  const isUnsaved = useCallback(() => {
    const form = anchor.current?.closest('form')
    return !!form && sentFrom.current === undefined && !areSame(enteredIn(form), saved.current)
  }, [anchor])

  // Saved is saved, whatever it began with.
  return { restored: round === 0 ? found : undefined, discard, isUnsaved }
}

function keepDraft(
  key: string | undefined,
  basis: readonly FormEntry[],
  entries: readonly FormEntry[],
): void {
  if (key === undefined) return
  if (areSame(basis, entries)) {
    forget(key)
    return
  }
  const text = writeDraft({ savedAt: systemClock.now().toISOString(), basis, entries })
  try {
    if (text !== undefined) localStorage.setItem(key, text)
  } catch {
    // A browser without room, or one that keeps nothing: the form works all the same.
  }
}

function keptText(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Where nothing is kept there is nothing to forget.
  }
}
