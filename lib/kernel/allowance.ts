import type { Transaction } from 'kysely'
import { insertIfAbsent } from './database/insert-if-absent.ts'
import type { DB } from './database/schema.generated.ts'
import { toInstant } from './instant.ts'
import type { Kernel } from './kernel.ts'

/** How often something may happen in a span of time, however many processes count. */
export interface Allowance {
  /** What is counted: `owner.noun` and whose, at most 120 characters. */
  readonly name: string
  /** At most so many in a window. */
  readonly most: number
  readonly windowMilliseconds: number
}

/** What became of one wish. */
export interface Taken {
  readonly isAllowed: boolean
  /** How many are left in the window, at least; what other processes hold ready counts as gone. */
  readonly left: number
  readonly resetsInSeconds: number
}

/** What this process holds of the window that runs. */
interface Share {
  readonly window: number
  /** The instant at which the window is past. */
  readonly endsAt: string
  left: number
  /** Left for all processes together when this one last asked. */
  leftForAll: number
  running: Promise<void> | undefined
}

const sharesPerWindow = 50
const mostShares = 10_000
const sharesKey = Symbol.for('portico.allowances')
const holder = globalThis as { [sharesKey]?: WeakMap<Kernel, Map<string, Share>> }

/**
 * Takes one of what is allowed in this window, exactly: all processes together never let more through.
 *
 * They count in one row by guarded writes. So that not every request writes, a process takes a fiftieth of the
 * window at a time and gives it out from memory; a limit below fifty is counted one by one. What a process took and
 * did not use is gone with the window, so near the end of a full one it may say no that much too early. Once the window
 * is used up, a process says no from memory. Ready-made limiters count in one process only, or write at each request
 * and past the one door.
 */
export async function takeAllowance(kernel: Kernel, allowance: Allowance): Promise<Taken> {
  const now = kernel.clock.now().getTime()
  const window = Math.floor(now / allowance.windowMilliseconds)
  const endsAt = (window + 1) * allowance.windowMilliseconds
  const share = shareOf(kernel, allowance.name, window, toInstant(new Date(endsAt)))
  while (share.window === window && share.left === 0 && share.leftForAll > 0) {
    share.running ??= refill(kernel, allowance, share).finally(() => {
      share.running = undefined
    })
    await share.running
  }
  const isAllowed = share.window === window && share.left > 0
  if (isAllowed) share.left -= 1
  return {
    isAllowed,
    left: share.left + share.leftForAll,
    resetsInSeconds: Math.max(1, Math.ceil((endsAt - now) / 1000)),
  }
}

function shareOf(kernel: Kernel, name: string, window: number, endsAt: string): Share {
  holder[sharesKey] ??= new WeakMap()
  const shares = holder[sharesKey].get(kernel) ?? new Map<string, Share>()
  holder[sharesKey].set(kernel, shares)
  const known = shares.get(name)
  if (known?.window === window) return known
  if (shares.size >= mostShares) shares.clear()
  const fresh: Share = { window, endsAt, left: 0, leftForAll: 1, running: undefined }
  shares.set(name, fresh)
  return fresh
}

async function refill(kernel: Kernel, { name, most }: Allowance, share: Share): Promise<void> {
  const wanted = Math.max(1, Math.floor(most / sharesPerWindow))
  const { got, taken } = await kernel.database.write(async (transaction) => {
    await openWindow(transaction, name, share)
    const got =
      (await takeSome(transaction, name, share.window, wanted, most)) ||
      (await takeSome(transaction, name, share.window, 1, most))
    const row = await transaction
      .selectFrom('kernel_allowance')
      .select('taken')
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    return { got, taken: row.taken }
  })
  share.left = got
  share.leftForAll = got === 0 ? 0 : Math.max(0, most - taken)
}

/** One row for each name, which each window takes over from the one before. */
async function openWindow(
  transaction: Transaction<DB>,
  name: string,
  { window, endsAt }: Share,
): Promise<void> {
  const fresh = { window_index: window, taken: 0, ends_at: endsAt }
  await insertIfAbsent(transaction, 'kernel_allowance', [{ name, ...fresh }])
  await transaction
    .updateTable('kernel_allowance')
    .set(fresh)
    .where('name', '=', name)
    .where('window_index', '<', window)
    .execute()
}

async function takeSome(
  transaction: Transaction<DB>,
  name: string,
  window: number,
  count: number,
  most: number,
): Promise<number> {
  const { numUpdatedRows } = await transaction
    .updateTable('kernel_allowance')
    .set((eb) => ({ taken: eb('taken', '+', count) }))
    .where('name', '=', name)
    .where('window_index', '=', window)
    .where('taken', '<=', most - count)
    .executeTakeFirst()
  return numUpdatedRows === 1n ? count : 0
}
