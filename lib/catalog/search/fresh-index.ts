import type { QueryContext } from '#lib/kernel/context.ts'
import { fromInstant, later, toInstant } from '#lib/kernel/instant.ts'
import type { SearchDocument, SearchIndex } from '#lib/search/contract.ts'
import { searchEngine } from '#lib/search/contract.ts'
import { revision } from '../repository/revision.ts'
import { changedDocuments, everything } from './changed-documents.ts'

/** What this process knows of an index that it fills. */
interface Freshness {
  /** Of the catalogue when the index was last brought up to date; nothing before the first time. */
  revision: bigint | undefined
  checkedAt: number
  /** When the latest change was made that the index holds. */
  newestAt: string
  running: Promise<void> | undefined
}

const lookEveryMilliseconds = 1000
/** Changes that are committed late carry an earlier instant; so long a transaction never takes. */
const overlapMilliseconds = 60_000

const key = Symbol.for('portico.catalog.search-freshness')
const shared = globalThis as typeof globalThis & { [key]?: WeakMap<SearchIndex, Freshness> }

/**
 * The index of this process, filled from the database at its first use. Where the process hears news, `renewIndex`
 * keeps it up to date and a search asks nobody; elsewhere a search looks at most once a second whether the catalogue
 * was changed.
 *
 * @throws when no plugin brings a search engine
 */
export async function freshIndex(ctx: QueryContext): Promise<SearchIndex> {
  const index = await chosenIndex(ctx)
  const state = freshnessOf(index)
  if (state.running) {
    if (state.revision === undefined) await state.running
    return index
  }
  if (state.revision !== undefined && (ctx.hearsNews || isJustChecked(ctx, state))) return index
  await refresh(ctx, index, state)
  return index
}

/**
 * Brings the index up to date after a change of the catalogue. Leaves an index that was never used empty: its first
 * use fills it with what is there then.
 */
export async function renewIndex(ctx: QueryContext): Promise<void> {
  const index = await chosenIndex(ctx)
  const state = freshnessOf(index)
  // What runs may have begun to read before the change.
  await state.running
  if (state.revision !== undefined) await refresh(ctx, index, state)
}

function isJustChecked(ctx: QueryContext, state: Freshness): boolean {
  return ctx.now.getTime() - state.checkedAt < lookEveryMilliseconds
}

async function chosenIndex(ctx: QueryContext): Promise<SearchIndex> {
  const engine = ctx.all(searchEngine).at(-1)
  if (!engine) throw new Error('Nothing searches: add a plugin with a search engine to plugins/index.ts.')
  return (await engine.load()).default
}

function freshnessOf(index: SearchIndex): Freshness {
  const states = (shared[key] ??= new WeakMap())
  const known = states.get(index)
  if (known) return known
  const state = {
    revision: undefined,
    checkedAt: Number.NEGATIVE_INFINITY,
    newestAt: everything,
    running: undefined,
  }
  states.set(index, state)
  return state
}

function refresh(ctx: QueryContext, index: SearchIndex, state: Freshness): Promise<void> {
  state.running ??= bringUpToDate(ctx, index, state).finally(() => {
    state.running = undefined
  })
  return state.running
}

async function bringUpToDate(ctx: QueryContext, index: SearchIndex, state: Freshness): Promise<void> {
  const current = await revision(ctx).current()
  if (state.revision === undefined) await fill(ctx, index, state)
  else if (state.revision !== current) await catchUp(ctx, index, state)
  state.revision = current
  state.checkedAt = ctx.now.getTime()
}

async function fill(ctx: QueryContext, index: SearchIndex, state: Freshness): Promise<void> {
  await index.replaceAll(allDocuments(ctx, state))
}

async function* allDocuments(ctx: QueryContext, state: Freshness): AsyncGenerator<SearchDocument> {
  for await (const batch of changedDocuments(ctx, everything)) {
    note(state, batch.newestAt)
    yield* batch.documents
  }
}

async function catchUp(ctx: QueryContext, index: SearchIndex, state: Freshness): Promise<void> {
  const since = state.newestAt === everything ? everything : overlapBefore(state.newestAt)
  for await (const batch of changedDocuments(ctx, since)) {
    await index.upsert(batch.documents)
    await index.remove(batch.removedIds)
    note(state, batch.newestAt)
  }
}

function overlapBefore(instant: string): string {
  return toInstant(later(fromInstant(instant), -overlapMilliseconds))
}

function note(state: Freshness, instant: string): void {
  if (instant > state.newestAt) state.newestAt = instant
}
