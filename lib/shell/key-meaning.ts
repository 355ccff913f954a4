/** What the browser says of a pressed key. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** In what the key was pressed. */
export interface KeySituation {
  /** The focus is in something that takes letters. */
  readonly isTyping: boolean
  /** A dialog or menu is open, which has keys of its own. */
  readonly isCovered: boolean
  /** `g` was pressed a moment ago. */
  readonly isGoing: boolean
  readonly areSingleKeysOn: boolean
}

/** What a key asks for; `go` waits for the letter of a place, `place` is that letter. */
export type KeyMeaning =
  | { readonly does: 'palette' | 'sheet' | 'search' | 'sidebar' | 'go' }
  | { readonly does: 'place'; readonly goKey: string }

const single: Readonly<Record<string, KeyMeaning>> = {
  '?': { does: 'sheet' },
  '/': { does: 'search' },
  '[': { does: 'sidebar' },
  g: { does: 'go' },
}

/**
 * What a key means here; nothing where it is a letter for a field, or the page's own.
 *
 * Keys that need the other hand's modifier stay on at all times: WCAG 2.2, 2.1.4 is about single characters.
 */
export function keyMeaning(press: KeyPress, situation: KeySituation): KeyMeaning | undefined {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  if (situation.isCovered || press.altKey) return undefined
  if (press.ctrlKey || press.metaKey) return key === 'k' ? { does: 'palette' } : undefined
  if (situation.isTyping || !situation.areSingleKeysOn) return undefined
  if (situation.isGoing && /^[a-z]$/.test(key)) return { does: 'place', goKey: key }
  return single[key]
}
