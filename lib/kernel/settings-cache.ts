import type { Announcement } from './announce.ts'
import type { Kernel } from './kernel.ts'

/** Told whenever a group of settings changes; the key is the id of the group. */
export const settingsTopic = 'kernel.settings'

interface SettingsCache {
  readonly values: Map<string, object>
  /** Raised by all news, so that what was read before them is not kept after them. */
  round: number
}

const cacheKey = Symbol.for('portico.settings')
const holder = globalThis as { [cacheKey]?: WeakMap<Kernel, SettingsCache> }

/** What this process keeps of the settings, until news of them come. */
export function settingsCache(kernel: Kernel): SettingsCache {
  holder[cacheKey] ??= new WeakMap()
  const known = holder[cacheKey].get(kernel)
  if (known) return known
  const fresh = { values: new Map<string, object>(), round: 0 }
  holder[cacheKey].set(kernel, fresh)
  return fresh
}

/** Drops the groups that changed. */
export function forgetSettings(kernel: Kernel, news: readonly Announcement[]): void {
  const changed = news.filter((entry) => entry.topic === settingsTopic)
  if (changed.length === 0) return
  const cache = settingsCache(kernel)
  cache.round += 1
  for (const { key } of changed) cache.values.delete(key)
}
