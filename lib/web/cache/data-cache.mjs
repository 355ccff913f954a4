import { boundedCache } from './bounded-cache.mjs'
import { expireTags, tagsExpiredAt } from './cache-tags.mjs'

/**
 * @import { CacheEntry, CacheHandler } from 'next/cache'
 *
 * @typedef {Omit<CacheEntry, 'value'> & { readonly bytes: Uint8Array }} KeptEntry
 */

const mostBytes = 50 * 1024 * 1024

/** @type {ReturnType<typeof boundedCache<KeptEntry>>} */
const entries = boundedCache(mostBytes)
/** @type {Map<string, Promise<void>>} */
const arriving = new Map()

/**
 * Where `'use cache'` keeps its values: the memory of this process. The tail of the change log says when they are old,
 * so a request asks nobody.
 *
 * @type {CacheHandler}
 */
const dataCache = {
  async get(cacheKey) {
    await arriving.get(cacheKey)
    const entry = entries.get(cacheKey)
    if (!entry || tagsExpiredAt(entry.tags) >= entry.timestamp) return undefined
    const { bytes, ...rest } = entry
    return { ...rest, value: streamOf(bytes) }
  },

  async set(cacheKey, pendingEntry) {
    const arrival = keep(cacheKey, pendingEntry).finally(() => arriving.delete(cacheKey))
    arriving.set(cacheKey, arrival)
    await arrival
  },

  async refreshTags() {
    // The tail of the change log keeps the tags of this process as they are everywhere.
  },

  async getExpiration(tags) {
    return tagsExpiredAt(tags)
  },

  async updateTags(tags) {
    expireTags(tags)
  },
}

export default dataCache

/**
 * A value that breaks off is not kept: the next request makes it anew.
 *
 * @param {string} cacheKey
 * @param {Promise<CacheEntry>} pendingEntry
 */
async function keep(cacheKey, pendingEntry) {
  try {
    const { value, ...rest } = await pendingEntry
    const bytes = new Uint8Array(await new Response(value).arrayBuffer())
    entries.set(cacheKey, { ...rest, bytes }, cacheKey.length + bytes.byteLength)
  } catch {
    entries.remove(cacheKey)
  }
}

/** @param {Uint8Array} bytes */
function streamOf(bytes) {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}
