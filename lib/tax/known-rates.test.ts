import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { seedTaxRates } from '../../prisma/seed/tax-rates.ts'

const file = process.env['PORTICO_DATA'] && join(process.env['PORTICO_DATA'], 'vat-rates/vat_rates.csv')
const rows = z.array(
  z.object({
    start_date: z.string(),
    stop_date: z.string(),
    territory_codes: z.string(),
    rate: z.coerce.number(),
    rate_type: z.string(),
  }),
)

/** The days around every turn of a rate. */
const days = seedTaxRates.flatMap(({ validFrom, validUntil }) => [
  validFrom,
  dayBefore(validFrom),
  validUntil ?? '2025-01-01',
])

describe.skipIf(!file || !existsSync(file))(
  'the seeded standard rates (set PORTICO_DATA to the folder of the data)',
  () => {
    test('are those that were in force on each day', () => {
      const known = rows.parse(parse(readFileSync(file ?? ''), { columns: true }))
      for (const country of ['AT', 'DE']) {
        for (const on of days.filter((day) => day >= '2007-01-01')) {
          const rate = known.find(
            (row) =>
              row.territory_codes === country &&
              row.rate_type === 'standard' &&
              row.start_date <= on &&
              (row.stop_date === '' || on < row.stop_date),
          )
          expect([country, on, seededOn(country, on)]).toEqual([
            country,
            on,
            Math.round((rate?.rate ?? 0) * 10_000),
          ])
        }
      }
    })
  },
)

function seededOn(country: string, on: string): number | undefined {
  return seedTaxRates.find(
    (rate) =>
      rate.country === country &&
      rate.taxClass === 'standard' &&
      rate.validFrom <= on &&
      (rate.validUntil === null || on < rate.validUntil),
  )?.rateBasisPoints
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
