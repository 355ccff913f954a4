'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Visitor } from './visitor.ts'

let visitor: Visitor | undefined
let isAsked = false
const listeners = new Set<() => void>()

/** Asks again who reads the page and what is in the cart; call it after something in the browser changed that. */
export async function refreshVisitor(): Promise<void> {
  isAsked = true
  try {
    const response = await fetch('/api/me', { headers: { accept: 'application/json' } })
    if (!response.ok) return
    visitor = (await response.json()) as Visitor
  } catch {
    // Without an answer the page stays as it was served, and whole.
    return
  }
  for (const listener of listeners) listener()
}

/** Who reads a prerendered page; nothing until it is known. One call serves every island. */
export function useVisitor(): Visitor | undefined {
  useEffect(() => {
    if (!isAsked) void refreshVisitor()
  }, [])
  return useSyncExternalStore(
    subscribe,
    () => visitor,
    () => undefined,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
