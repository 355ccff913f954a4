const storageKey = 'portico.single-keys'

/** Whether shortcuts of a single key are on; WCAG 2.2, 2.1.4 asks that they can be switched off. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

export function switchSingleKeys(to: 'on' | 'off'): void {
  try {
    localStorage.setItem(storageKey, to)
  } catch {
    // A browser that keeps nothing has them on again on the next page.
  }
}
