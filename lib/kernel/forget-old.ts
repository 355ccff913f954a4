import * as z from 'zod'
import { command } from './command.ts'
import type { CommandContext } from './context.ts'
import { firstIdAt } from './identifier.ts'
import { later, toInstant } from './instant.ts'
import { keepHouse } from './permissions.ts'
import { repository } from './repository.ts'

const keptMilliseconds = 90 * 86_400_000
/** No cache of a process that lost the database for longer may be trusted. */
const newsKeptMilliseconds = 7 * 86_400_000
/** Longer than the clocks of two processes differ: where one forgets a count, no other still counts in it. */
const countsKeptMilliseconds = 3_600_000
const batchSize = 500

const tables = [
  'kernel_allowance',
  'kernel_answer',
  'kernel_change',
  'kernel_delivery',
  'kernel_fact',
  'kernel_rolling_count',
] as const

type CountTable = 'kernel_allowance' | 'kernel_rolling_count'

const records = repository(tables, {
  read: (db) => ({
    async oldFacts(before: string): Promise<readonly string[]> {
      const rows = await db
        .selectFrom('kernel_fact')
        .select('id')
        .where('occurred_at', '<', before)
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('kernel_delivery')
                .select('kernel_delivery.fact_id')
                .whereRef('kernel_delivery.fact_id', '=', 'kernel_fact.id')
                .where('kernel_delivery.state', '!=', 'done'),
            ),
          ),
        )
        .orderBy('id')
        .limit(batchSize)
        .execute()
      return rows.map((row) => row.id)
    },

    oldAnswers: (before: string) =>
      db
        .selectFrom('kernel_answer')
        .select('created_at as createdAt')
        .where('created_at', '<', before)
        .orderBy('created_at')
        .limit(batchSize)
        .execute(),

    oldNews: (before: string) =>
      db
        .selectFrom('kernel_change')
        .select('id')
        .where('id', '<', before)
        .orderBy('id')
        .limit(batchSize)
        .execute(),

    oldCounts: (table: CountTable, before: string) =>
      db
        .selectFrom(table)
        .select('ends_at as endsAt')
        .where('ends_at', '<', before)
        .orderBy('ends_at')
        .limit(batchSize)
        .execute(),
  }),
  write: (db) => ({
    /** Their deliveries go with them. */
    removeFacts: (ids: readonly string[]) => db.deleteFrom('kernel_fact').where('id', 'in', ids).execute(),

    removeAnswers: (until: string) =>
      db.deleteFrom('kernel_answer').where('created_at', '<=', until).execute(),

    removeNews: (until: string) => db.deleteFrom('kernel_change').where('id', '<=', until).execute(),

    /** One that counts again in the meantime ends later, and stays. */
    removeCounts: (table: CountTable, until: string) =>
      db.deleteFrom(table).where('ends_at', '<=', until).execute(),
  }),
})

/**
 * Removes a batch of what is older than 90 days: facts that every listener heard, and the answers of commands. A key
 * that comes back after that runs again. News go after a week, counts an hour after they end.
 *
 * @returns whether there may be more
 */
export const forgetOld = command({
  id: 'kernel.forget-old',
  needs: keepHouse,
  input: z.strictObject({}),
  async run(ctx) {
    const before = toInstant(later(ctx.now, -keptMilliseconds))
    const facts = await records(ctx).oldFacts(before)
    if (facts.length > 0) await records(ctx).removeFacts(facts)
    const answers = await records(ctx).oldAnswers(before)
    const last = answers.at(-1)
    if (last) await records(ctx).removeAnswers(last.createdAt)
    const news = await records(ctx).oldNews(firstIdAt(later(ctx.now, -newsKeptMilliseconds)))
    const lastNews = news.at(-1)
    if (lastNews) await records(ctx).removeNews(lastNews.id)
    const counts = [
      await forgetCounts(ctx, 'kernel_allowance'),
      await forgetCounts(ctx, 'kernel_rolling_count'),
    ]
    return { hasMore: [facts, answers, news, ...counts].some((batch) => batch.length === batchSize) }
  },
})

async function forgetCounts(ctx: CommandContext, table: CountTable): Promise<readonly unknown[]> {
  const counts = await records(ctx).oldCounts(table, toInstant(later(ctx.now, -countsKeptMilliseconds)))
  const last = counts.at(-1)
  if (last) await records(ctx).removeCounts(table, last.endsAt)
  return counts
}
