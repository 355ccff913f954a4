import type { Expression, SqlBool } from 'kysely'
import { expressionBuilder } from 'kysely'
import type { RowScope } from '../company-scope.ts'
import type { DB } from './schema.generated.ts'

/** Tables whose rows know the company, the unit and the person that they belong to. */
type ScopedTable = {
  [Table in keyof DB]: DB[Table] extends Readonly<Record<'company_id' | 'unit_id' | 'person_id', string>>
    ? Table
    : never
}[keyof DB]

/** The condition that leaves of a table the rows of a scope alone. */
export function withinScope(
  table: ScopedTable,
  { companyId, unitIds, personId }: RowScope,
): Expression<SqlBool> {
  const eb = expressionBuilder<Pick<DB, ScopedTable>, ScopedTable>()
  return eb.and([
    ...(companyId === null ? [] : [eb(`${table}.company_id`, '=', companyId)]),
    ...(personId === null ? [] : [eb(`${table}.person_id`, '=', personId)]),
    ...(unitIds === null ? [] : [unitIds.length === 0 ? eb.or([]) : eb(`${table}.unit_id`, 'in', unitIds)]),
  ])
}
