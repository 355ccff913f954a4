import type { PaletteContent, PaletteFinding } from '../palette-words.ts'

const keptMilliseconds = 60_000
const kept = new Map<string, Promise<PaletteContent>>()

/**
 * Where the reader may go, asked at most once a minute.
 *
 * @param reader whoever the page says it was made for: somebody who signed in since must not get a guest's answer
 */
export function fetchContent(reader: string): Promise<PaletteContent> {
  const locale = document.documentElement.lang
  const key = `${locale} ${reader}`
  const known = kept.get(key)
  if (known) return known
  const asked = ask<PaletteContent>(fetch(`/api/palette?locale=${encodeURIComponent(locale)}`))
  kept.set(key, asked)
  const forget = (): void => void kept.delete(key)
  setTimeout(forget, keptMilliseconds)
  asked.catch(forget)
  return asked
}

/** Objects by what was typed. */
export function fetchFindings(text: string, signal: AbortSignal): Promise<readonly PaletteFinding[]> {
  const question = new URLSearchParams({ locale: document.documentElement.lang, text })
  return ask(fetch(`/api/palette/search?${question.toString()}`, { signal }))
}

async function ask<T>(request: Promise<Response>): Promise<T> {
  const response = await request
  if (!response.ok) throw new Error(`The palette was answered ${response.status}.`)
  return (await response.json()) as T
}
