'use client'

import type { ReactNode } from 'react'
import { useSyncExternalStore } from 'react'

/** A short word about what was just done, with at most one thing to do about it. */
export interface Toast {
  /** The same again takes the place of what is shown. */
  readonly id: string
  readonly children: ReactNode
}

const none: readonly Toast[] = []
let shown = none
const listeners = new Set<() => void>()

export function showToast(toast: Toast): void {
  publish([...shown.filter(({ id }) => id !== toast.id), toast])
}

export function dismissToast(toastId: string): void {
  publish(shown.filter(({ id }) => id !== toastId))
}

/** What is shown now, the newest last. */
export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    subscribe,
    () => shown,
    () => none,
  )
}

function publish(next: readonly Toast[]): void {
  shown = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
