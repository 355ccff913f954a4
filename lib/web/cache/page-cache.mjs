import { boundedCache } from './bounded-cache.mjs'
import { cacheTime, expireTags, tagsExpiredAt } from './cache-tags.mjs'

/**
 * @typedef {object} CachedPage
 * @property {string} [kind]
 * @property {string} [html]
 * @property {Buffer} [body]
 * @property {Buffer} [rscData]
 * @property {Map<string, Buffer>} [segmentData]
 * @property {Readonly<Record<string, unknown>>} [headers]
 *
 * @typedef {object} KeptPage
 * @property {CachedPage | null} value
 * @property {number} lastModified when the making of it began
 * @property {readonly string[]} tags
 * @property {CacheControl | undefined} cacheControl
 *
 * @typedef {object} CacheControl
 * @property {number | false} revalidate seconds
 */

const mostBytes = 100 * 1024 * 1024
const mostBegun = 10_000

/** @type {ReturnType<typeof boundedCache<KeptPage>>} */
const pages = boundedCache(mostBytes)
/**
 * When the making of a page began, as far as it is not done: at the first question that found none, or one past its
 * time. News that come while a page is made make it old, because it may show what was read before them. A page stamped
 * when it is done, as Next.js does itself, would stay.
 *
 * @type {Map<string, number>}
 */
const begunAt = new Map()

/** Where prerendered pages are kept: the memory of this process, until the tail of the change log says they are old. */
export default class PageCache {
  /**
   * @param {string} key
   * @returns {Promise<KeptPage | null>}
   */
  async get(key) {
    const page = pages.get(key)
    if (page && tagsExpiredAt(page.tags) < page.lastModified) {
      if (isPastItsTime(page)) noteBeginning(key)
      return page
    }
    pages.remove(key)
    noteBeginning(key)
    return null
  }

  /**
   * @param {string} key
   * @param {CachedPage | null} value
   * @param {{ readonly cacheControl?: CacheControl }} context
   */
  async set(key, value, { cacheControl }) {
    const lastModified = begunAt.get(key) ?? cacheTime()
    begunAt.delete(key)
    const page = { value, lastModified, tags: tagsOf(value), cacheControl }
    pages.set(key, page, key.length + sizeOf(value))
  }

  /** @param {string | readonly string[]} tags */
  async revalidateTag(tags) {
    expireTags(typeof tags === 'string' ? [tags] : tags)
  }

  resetRequestCache() {
    // Nothing is kept for a single request.
  }
}

/** @param {KeptPage} page */
function isPastItsTime({ lastModified, cacheControl }) {
  const revalidate = cacheControl?.revalidate
  return typeof revalidate === 'number' && lastModified + revalidate * 1000 < cacheTime()
}

/** @param {string} key */
function noteBeginning(key) {
  if (begunAt.has(key)) return
  begunAt.set(key, cacheTime())
  // Addresses without a page are never done; whoever tries many of them must not fill the memory.
  const [oldest] = begunAt.keys()
  if (begunAt.size > mostBegun && oldest !== undefined) begunAt.delete(oldest)
}

/**
 * @param {CachedPage | null} value
 * @returns {readonly string[]}
 */
function tagsOf(value) {
  const header = value?.headers?.['x-next-cache-tags']
  return typeof header === 'string' ? header.split(',') : []
}

/** @param {CachedPage | null} value */
function sizeOf(value) {
  const { html, body, rscData, segmentData } = value ?? {}
  const segments = [...(segmentData?.values() ?? [])]
  return [html, body, rscData, ...segments].reduce((sum, part) => sum + (part?.length ?? 0), 0)
}
