import type { Transaction } from 'kysely'
import { insertIfAbsent } from './database/insert-if-absent.ts'
import type { DB } from './database/schema.generated.ts'
import { upsert } from './database/upsert.ts'
import { later, toInstant } from './instant.ts'
import type { Kernel } from './kernel.ts'

/** How often something may happen in any span of this length, wherever the span begins. */
export interface RollingLimit {
  /** What is counted: `owner.noun` and whose, at most 120 characters. */
  readonly name: string
  /** From 1 to 100. */
  readonly most: number
  readonly spanMilliseconds: number
}

/** What became of one wish. */
export interface RollingCount {
  readonly isAllowed: boolean
  /** When the next one is let through; 0 where this one was. */
  readonly freeInSeconds: number
  /** Takes back what was counted, for something that turned out not to count. */
  giveBack(): Promise<void>
}

/** Moments in milliseconds, the oldest first. */
type Moments = readonly number[]

/** So long a process says no from memory: what another one gave back is noticed so much later. */
const rememberedMilliseconds = 5000
const mostRemembered = 10_000
const rememberedKey = Symbol.for('portico.full-limits')
const holder = globalThis as { [rememberedKey]?: WeakMap<Kernel, Map<string, number>> }

/**
 * Counts something against all of some limits or, where one of them is full, against none. All processes count in the
 * same rows, and however many come at once, no span ever holds more than `most`.
 *
 * An allowance is cheaper, but counts by the clock: around the full hour it lets twice as many through. For passwords
 * and codes that is too many.
 */
export async function countRolling(kernel: Kernel, limits: readonly RollingLimit[]): Promise<RollingCount> {
  const now = kernel.clock.now().getTime()
  const full = fullLimits(kernel)
  const known = limits.map(({ name }) => full.get(name) ?? 0).filter((until) => until > now)
  if (known.length > 0) return refusedUntil(Math.max(...known), now)
  const freeAt = await kernel.database.write((transaction) => countAll(transaction, limits, now))
  for (const [name, until] of freeAt) {
    if (full.size >= mostRemembered) full.clear()
    full.set(name, Math.min(until, now + rememberedMilliseconds))
  }
  if (freeAt.size > 0) return refusedUntil(Math.max(...freeAt.values()), now)
  const giveBack = () => giveAllBack(kernel, limits, now)
  return { isAllowed: true, freeInSeconds: 0, giveBack }
}

/** When each full limit lets the next one through; where none is full, the moment is kept with all. */
async function countAll(
  transaction: Transaction<DB>,
  limits: readonly RollingLimit[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const stored = await lockMoments(transaction, limits, now)
  const recent = limits.map((limit) => ({
    limit,
    moments: (stored.get(limit.name) ?? []).filter((moment) => moment > now - limit.spanMilliseconds),
  }))
  const full = recent.filter(({ limit, moments }) => moments.length >= limit.most)
  if (full.length === 0) {
    await keepMoments(
      transaction,
      recent.map(({ limit, moments }) => ({ limit, moments: [...moments, now] })),
    )
  }
  return new Map(
    full.map(({ limit, moments }) => [
      limit.name,
      (moments[moments.length - limit.most] ?? now) + limit.spanMilliseconds,
    ]),
  )
}

async function giveAllBack(kernel: Kernel, limits: readonly RollingLimit[], moment: number): Promise<void> {
  await kernel.database.write(async (transaction) => {
    const stored = await lockMoments(transaction, limits, moment)
    const left = limits.map((limit) => {
      const moments = [...(stored.get(limit.name) ?? [])]
      const index = moments.indexOf(moment)
      if (index !== -1) moments.splice(index, 1)
      return { limit, moments }
    })
    await keepMoments(transaction, left)
  })
  for (const { name } of limits) fullLimits(kernel).delete(name)
}

/** Writes first and reads then: whoever writes a row keeps all others from it until the end, in both databases. */
async function lockMoments(
  transaction: Transaction<DB>,
  limits: readonly RollingLimit[],
  now: number,
): Promise<ReadonlyMap<string, Moments>> {
  const names = limits.map(({ name }) => name).toSorted()
  const endsAt = toInstant(new Date(now))
  await insertIfAbsent(
    transaction,
    'kernel_rolling_count',
    names.map((name) => ({ name, moments: '', ends_at: endsAt })),
  )
  const rows = await transaction
    .selectFrom('kernel_rolling_count')
    .select(['name', 'moments'])
    .where('name', 'in', names)
    .execute()
  return new Map(rows.map(({ name, moments }) => [name, moments.split(' ').filter(Boolean).map(Number)]))
}

async function keepMoments(
  transaction: Transaction<DB>,
  counted: readonly { readonly limit: RollingLimit; readonly moments: Moments }[],
): Promise<void> {
  const rows = counted.map(({ limit, moments }) => ({
    name: limit.name,
    moments: moments.join(' '),
    ends_at: toInstant(later(new Date(moments.at(-1) ?? 0), limit.spanMilliseconds)),
  }))
  const sorted = rows.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  await upsert(transaction, 'kernel_rolling_count', sorted, { key: ['name'], update: ['moments', 'ends_at'] })
}

function refusedUntil(until: number, now: number): RollingCount {
  return {
    isAllowed: false,
    freeInSeconds: Math.max(1, Math.ceil((until - now) / 1000)),
    giveBack: async () => {},
  }
}

function fullLimits(kernel: Kernel): Map<string, number> {
  holder[rememberedKey] ??= new WeakMap()
  const known = holder[rememberedKey].get(kernel) ?? new Map<string, number>()
  holder[rememberedKey].set(kernel, known)
  return known
}
