/**
 * Keeps values up to a size in bytes; what was not asked for the longest goes first.
 *
 * @template T
 * @param {number} mostBytes
 */
export function boundedCache(mostBytes) {
  /** @type {Map<string, { readonly value: T, readonly bytes: number }>} */
  const entries = new Map()
  let total = 0

  /** @param {string} key */
  const remove = (key) => {
    total -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }

  return {
    /**
     * @param {string} key
     * @returns {T | undefined}
     */
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },

    /**
     * @param {string} key
     * @param {T} value
     * @param {number} bytes
     */
    set(key, value, bytes) {
      remove(key)
      if (bytes > mostBytes) return
      entries.set(key, { value, bytes })
      total += bytes
      for (const [oldest] of entries) {
        if (total <= mostBytes) break
        remove(oldest)
      }
    },

    remove,
  }
}
