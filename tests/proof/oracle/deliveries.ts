import type { Kysely } from 'kysely'
import type { DB } from '#lib/kernel/database/schema.generated.ts'

const paperOf = {
  physical: 'shipment',
  service: 'visit',
  subscription: 'subscription',
} as const

/** A part that began has its one shipment, or one visit or subscription for each line; one that waits has none. */
export async function brokenDeliveries(reader: Kysely<DB>): Promise<readonly string[]> {
  const parts = await reader
    .selectFrom('orders_part as part')
    .innerJoin('orders_line as line', 'line.part_id', 'part.id')
    .select(['part.id', 'part.kind', 'part.state'])
    .select((eb) => eb.fn.count<bigint>('line.id').as('lineCount'))
    .groupBy(['part.id', 'part.kind', 'part.state'])
    .execute()
  const papers = new Map<string, number>()
  for (const table of [
    'fulfillment_shipment',
    'field_service_visit',
    'subscriptions_subscription',
  ] as const) {
    for (const { partId } of await reader.selectFrom(table).select('part_id as partId').execute()) {
      papers.set(partId, (papers.get(partId) ?? 0) + 1)
    }
  }
  const known = new Set(parts.map(({ id }) => id))
  const stray = [...papers.keys()].filter((partId) => !known.has(partId))
  return [
    ...parts.flatMap(({ id, kind, state, lineCount }) => {
      const wanted = wantedPapers(kind, state, Number(lineCount))
      const found = papers.get(id) ?? 0
      if (found === wanted) return []
      return [`The part ${id} (${kind}, ${state}) has ${found} ${nameOf(kind)}s, not ${wanted}.`]
    }),
    ...stray.map((partId) => `Something is delivered for ${partId}, which is no part of any order.`),
  ]
}

function wantedPapers(kind: string, state: string, lineCount: number): number {
  if (state === 'placed') return 0
  return kind === 'physical' ? 1 : lineCount
}

function nameOf(kind: string): string {
  return kind in paperOf ? paperOf[kind as keyof typeof paperOf] : 'paper'
}
