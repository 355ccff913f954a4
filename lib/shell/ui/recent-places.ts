import type { PalettePlace } from '../palette-words.ts'

const storageKey = 'portico.recent'
const mostKept = 5

interface Kept {
  readonly reader: string
  readonly places: readonly PalettePlace[]
}

/** Where the reader went by the palette on this device, the latest first; nobody sees where others went. */
export function readRecent(reader: string): readonly PalettePlace[] {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as Kept | null
    return kept?.reader === reader ? kept.places.slice(0, mostKept) : []
  } catch {
    // What cannot be read is as good as nothing kept.
    return []
  }
}

export function keepRecent(reader: string, { label, href }: PalettePlace): void {
  const others = readRecent(reader).filter((place) => place.href !== href)
  const kept: Kept = { reader, places: [{ label, href }, ...others].slice(0, mostKept) }
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing goes where it was told all the same.
  }
}
