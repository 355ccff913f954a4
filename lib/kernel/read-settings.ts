import type { Door } from './door.ts'
import { hearsNews } from './hearing.ts'
import type { Kernel } from './kernel.ts'
import { settingsCache } from './settings-cache.ts'
import type { Settings } from './shell.ts'
import { parsedSettings, storedSettings } from './stored-settings.ts'

/**
 * What the shop decided about a group.
 *
 * A command reads its own transaction: what it enforces is the last that was committed. A query takes what this
 * process keeps, as long as the process hears of changes; otherwise it reads too.
 */
export async function readSettings<T>(kernel: Kernel, door: Door, group: Settings<T>): Promise<T> {
  if (door.mode === 'write' || !hearsNews(kernel)) return (await read(kernel, door, group)) as T
  const cache = settingsCache(kernel)
  const kept = cache.values.get(group.id)
  if (kept) return kept as T
  const { round } = cache
  const value = await read(kernel, door, group)
  if (cache.round === round) cache.values.set(group.id, value)
  return value as T
}

async function read(kernel: Kernel, door: Door, group: Settings<unknown>): Promise<object> {
  const row = await door.database
    .selectFrom('kernel_setting')
    .select('value')
    .where('id', '=', group.id)
    .executeTakeFirst()
  const { value, unfitFields } = storedSettings(group.schema, parsedSettings(row?.value ?? '{}'))
  if (unfitFields.length > 0) {
    kernel.report(
      new Error(
        `Settings "${group.id}": what is stored for ${unfitFields.join(', ')} does not fit any more, so the default holds. Save the group again.`,
      ),
    )
  }
  return Object.freeze(value)
}
