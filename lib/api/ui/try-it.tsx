'use client'

import type { FormEvent, ReactNode } from 'react'
import { useState } from 'react'
import { newId } from '#lib/kernel/identifier.ts'
import { Button } from '#lib/ui/button.tsx'

/** An operation as it can be tried. */
export interface Trial {
  readonly id: string
  readonly method: string
  readonly path: string
  /** JSON; empty where nothing is sent. */
  readonly body: string
}

export interface TryItProps {
  readonly trials: readonly Trial[]
  readonly words: Readonly<
    Record<
      'operation' | 'key' | 'keyHint' | 'path' | 'body' | 'send' | 'waiting' | 'failed' | 'answer',
      string
    >
  >
}

const control = 'w-full rounded-control border border-control bg-surface px-3 font-normal'
const labelled = 'grid min-w-0 gap-1.5 text-14 font-medium'

/** Sends a request to this very shop with a key that stays in memory, and shows what comes back. */
export function TryIt({ trials, words }: TryItProps): ReactNode {
  const [chosen, setChosen] = useState(trials[0])
  const [answer, setAnswer] = useState('')
  const [isWaiting, setIsWaiting] = useState(false)
  if (!chosen) return null
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    setIsWaiting(true)
    setAnswer(words.waiting)
    const form = new FormData(event.currentTarget)
    setAnswer(await ask(chosen.method, form).catch(() => words.failed))
    setIsWaiting(false)
  }
  return (
    <form onSubmit={(event) => void send(event)} className="grid gap-4">
      <label className={labelled}>
        {words.operation}
        <select
          className={`${control} h-(--control-height)`}
          onChange={({ target }) => setChosen(trials.find(({ id }) => id === target.value) ?? chosen)}
          value={chosen.id}
        >
          {trials.map(({ id, method, path }) => (
            <option key={id} value={id}>
              {method} {path}
            </option>
          ))}
        </select>
      </label>
      <label className={labelled}>
        {words.key}
        <input
          name="key"
          type="password"
          autoComplete="off"
          required
          className={`${control} h-(--control-height)`}
        />
        <span className="text-13 font-normal text-muted">{words.keyHint}</span>
      </label>
      <label className={labelled}>
        {words.path}
        <input
          key={chosen.id}
          name="path"
          required
          defaultValue={chosen.path}
          className={`${control} h-(--control-height) font-mono`}
        />
      </label>
      {chosen.body !== '' && (
        <label className={labelled}>
          {words.body}
          <textarea
            key={chosen.id}
            name="body"
            rows={6}
            defaultValue={chosen.body}
            className={`${control} py-2 font-mono`}
          />
        </label>
      )}
      <div>
        <Button type="submit" look="primary" aria-disabled={isWaiting}>
          {words.send}
        </Button>
      </div>
      <output
        aria-label={words.answer}
        className="block overflow-x-auto whitespace-pre-wrap font-mono text-13 wrap-anywhere"
      >
        {answer}
      </output>
    </form>
  )
}

async function ask(method: string, form: FormData): Promise<string> {
  const path = String(form.get('path'))
  const body = form.get('body')
  const response = await fetch(`/api/v1${path}`, {
    method,
    credentials: 'omit',
    headers: {
      authorization: `Bearer ${String(form.get('key')).trim()}`,
      ...(method === 'POST' && { 'idempotency-key': newId() }),
      ...(body !== null && { 'content-type': 'application/json' }),
    },
    ...(body !== null && { body: String(body) }),
  })
  return `${response.status} ${response.statusText}\n${inLines(await response.text())}`
}

/** JSON as people read it; anything else as it came. */
function inLines(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2)
  } catch {
    return text
  }
}
