import { writeCsv } from '#lib/csv/write-csv.ts'
import type { IndexAnswer, IndexColumn, IndexInput } from '../contract.ts'
import { mostChosen } from '../engine/index-input.ts'
import type { Say } from './csv-cells.ts'
import { bodyCells, headCells } from './csv-cells.ts'

/** A file has no more rows than this; what is left out is said in its last line. */
export const mostFileRows = 20_000

export interface CsvSource {
  readonly columns: readonly IndexColumn<unknown>[]
  /** The address's own words, without a place. */
  readonly asked: IndexInput['asked']
  ask(input: IndexInput): Promise<IndexAnswer<unknown>>
  readonly say: Say
  readonly words: { currency(label: string): string; truncated(most: number): string }
}

/** The whole list as a CSV file, piece by piece: one statement for 500 rows, one piece in memory at a time. */
export async function* csvPieces({ columns, asked, ask, say, words }: CsvSource): AsyncGenerator<string> {
  yield writeCsv([columns.flatMap((column) => headCells(column, say, words.currency))])
  let after: string | undefined
  let written = 0
  do {
    const place: IndexInput['asked'] = after === undefined ? [] : [['after', after]]
    // Each page begins where the one before ended.
    // oxlint-disable-next-line no-await-in-loop
    const found: IndexAnswer<unknown> = await ask({ asked: [...asked, ...place], most: mostChosen })
    written += found.rows.length
    after = found.after
    if (found.rows.length > 0) {
      yield writeCsv(found.rows.map((row) => columns.flatMap((column) => bodyCells(column, row, say))))
    }
  } while (after !== undefined && written < mostFileRows)
  if (after !== undefined) yield writeCsv([[words.truncated(mostFileRows)]])
}
