import type { Kysely } from 'kysely'
import { groupBy } from './group-by.ts'
import { confirmationSeries } from '#lib/confirmations/contract.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'

/** What is counted without a gap: who owns the numbers, and where they stand. */
const gapless = [
  ['orders.order', 'orders_order'],
  ['fulfillment.shipment', 'fulfillment_shipment'],
] as const

/** Numbers without a gap are 1, 2, 3 to the last one that was taken; others stand once, and were taken. */
export async function brokenNumbers(reader: Kysely<DB>): Promise<readonly string[]> {
  const series = await reader
    .selectFrom('numbering_series')
    .select(['id', 'next_value as nextValue'])
    .execute()
  const takenOf = (owner: string): bigint =>
    series
      .filter(({ id }) => id === owner || id.startsWith(`${owner}/`))
      .reduce((sum, { nextValue }) => sum + nextValue - 1n, 0n)
  const broken: string[] = []
  for (const [owner, table] of gapless) {
    const rows = await reader.selectFrom(table).select('number').execute()
    const taken = takenOf(owner)
    if (taken !== BigInt(rows.length)) broken.push(`${owner} took ${taken} numbers and has ${rows.length}.`)
    for (const [beginning, numbers] of groupBy(rows, ({ number }) => number.replace(/\d+$/, ''))) {
      const values = new Set(numbers.map(({ number }) => counterOf(number)))
      const gap = numbers.findIndex((_, index) => !values.has(BigInt(index + 1)))
      if (gap >= 0) broken.push(`Of ${numbers.length} numbers ${beginning}… none is ${gap + 1}.`)
    }
  }
  return [...broken, ...(await brokenDocumentNumbers(reader, takenOf(confirmationSeries)))]
}

async function brokenDocumentNumbers(reader: Kysely<DB>, taken: bigint): Promise<readonly string[]> {
  const rows = await reader
    .selectFrom('documents_version')
    .select('number')
    .where('number', 'is not', null)
    .execute()
  const numbers = rows.map(({ number }) => number ?? '')
  return [
    ...(new Set(numbers).size === numbers.length ? [] : ['The number of a document stands twice.']),
    ...numbers
      .filter((number) => counterOf(number) > taken)
      .map((number) => `The document ${number} has a number that nobody took.`),
  ]
}

function counterOf(number: string): bigint {
  return BigInt(/(\d+)$/.exec(number)?.[1] ?? '0')
}
