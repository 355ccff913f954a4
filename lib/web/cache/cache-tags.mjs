/**
 * When each tag of a cache was declared old, for all caches of this process. On `globalThis`, because Next.js loads
 * the caches with Node.js and the rest of the shop from its bundles.
 */
const key = Symbol.for('portico.cache-tags')
const holder = /** @type {{ [key]?: TagTimes }} */ (globalThis)

/**
 * @typedef {object} TagTimes
 * @property {Map<string, number>} at
 * @property {number} everything when all tags were declared old
 */

/** Enough for the products of a busy day. With more of them, everything is declared old, and they are forgotten. */
const mostTags = 50_000

/** Milliseconds since 1970, as Next.js stamps what it caches. */
export function cacheTime() {
  return performance.timeOrigin + performance.now()
}

/**
 * Declares old what is cached under these tags and was begun up to now.
 *
 * @param {readonly string[]} names
 */
export function expireTags(names) {
  const now = cacheTime()
  const times = tagTimes()
  for (const name of names) times.at.set(name, now)
  if (times.at.size <= mostTags) return
  times.at.clear()
  times.everything = now
}

/**
 * The latest moment at which one of these tags was declared old; 0 for never.
 *
 * @param {readonly string[]} names
 */
export function tagsExpiredAt(names) {
  const { at, everything } = tagTimes()
  return names.reduce((latest, name) => Math.max(latest, at.get(name) ?? 0), everything)
}

/** @returns {TagTimes} */
function tagTimes() {
  holder[key] ??= { at: new Map(), everything: 0 }
  return holder[key]
}
