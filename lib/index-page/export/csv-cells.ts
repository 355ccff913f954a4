import type { CsvCell } from '#lib/csv/write-csv.ts'
import { decimalCell } from '#lib/csv/write-csv.ts'
import { currencyCode, minorDigits } from '#lib/money/currency.ts'
import { decimalText } from '#lib/money/decimal-text.ts'
import type { IndexColumn } from '../contract.ts'

/** The words of the reader's language, by full key. */
export type Say = (key: string) => string

/** The names over a column's cells: of an amount two, because a sum without its currency is none. */
export function headCells<Row>(
  column: IndexColumn<Row>,
  say: Say,
  currencyOf: (label: string) => string,
): readonly string[] {
  const label = say(column.label)
  return column.kind === 'money' ? [label, currencyOf(label)] : [label]
}

/**
 * What a column says about a row, for spreadsheets: amounts and numbers as numbers, instants in UTC as the tables keep
 * them, days as `YYYY-MM-DD`, states in words.
 */
export function bodyCells<Row>(column: IndexColumn<Row>, row: Row, say: Say): readonly CsvCell[] {
  switch (column.kind) {
    case 'money': {
      const money = column.value(row)
      if (!money) return [null, null]
      const digits = minorDigits(currencyCode(money.currency))
      return [decimalCell(decimalText(money.amountMinor, digits)), money.currency]
    }
    case 'status': {
      const status = column.value(row)
      return [status && say(status.words)]
    }
    case 'link':
      return [column.value(row)?.text ?? null]
    case 'words': {
      const key = column.value(row)
      return [key && say(key)]
    }
    default:
      return [column.value(row)]
  }
}
