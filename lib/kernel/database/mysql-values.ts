import type { CompiledQuery } from 'kysely'
import type { TypeCastField, TypeCastNext } from 'mysql2'
import { aggregateColumns } from './aggregate-columns.ts'
import { toSafeNumber } from './whole-number.ts'

/** How the text that MySQL sends becomes a value: see `Database` in contract.ts. */
export function mysqlValues(query: CompiledQuery): (field: TypeCastField, next: TypeCastNext) => unknown {
  let aggregates: ReturnType<typeof aggregateColumns> | undefined
  return (field, next) => {
    if (field.type === 'LONGLONG') {
      const text = field.string()
      if (text === null) return null
      if (field.table !== '') return BigInt(text)
      aggregates ??= aggregateColumns(query.query)
      const name = aggregates.get(field.name)?.name
      return name === 'min' || name === 'max' ? BigInt(text) : toSafeNumber(BigInt(text), field.name)
    }
    if (field.type === 'NEWDECIMAL' || field.type === 'DECIMAL') return fromDecimal(field.string())
    return next()
  }
}

/** `sum` over whole numbers is DECIMAL without a fraction, `avg` has one. */
function fromDecimal(text: string | null): bigint | number | null {
  if (text === null) return null
  return text.includes('.') ? Number(text) : BigInt(text)
}
