import { useEffect, useState } from 'react'
import type { PaletteFinding } from '../palette-words.ts'
import { fetchFindings } from './fetch-palette.ts'

const leastCharacters = 2
const restMilliseconds = 120

/** What the search finds, and how it stands. */
export interface Findings {
  readonly found: readonly PaletteFinding[]
  readonly state: 'resting' | 'asking' | 'failed'
}

/** An answer with the text that it belongs to. */
interface Answer {
  readonly text: string
  readonly found: readonly PaletteFinding[]
  readonly state: 'resting' | 'failed'
}

/** Asks while somebody types, a moment after the last letter; an answer that comes too late is dropped. */
export function useFindings(typed: string): Findings {
  const text = typed.trim()
  const isAsked = text.length >= leastCharacters
  const [answer, setAnswer] = useState<Answer>({ text: '', found: [], state: 'resting' })
  useEffect(() => {
    if (!isAsked) return undefined
    const asking = new AbortController()
    const timer = setTimeout(() => {
      fetchFindings(text, asking.signal).then(
        (found) => setAnswer({ text, found, state: 'resting' }),
        () => asking.signal.aborted || setAnswer({ text, found: [], state: 'failed' }),
      )
    }, restMilliseconds)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [text, isAsked])
  if (!isAsked) return { found: [], state: 'resting' }
  return answer.text === text ? answer : { found: answer.found, state: 'asking' }
}
