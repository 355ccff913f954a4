import type { TableShape } from './table-shape.ts'

/** What keeps the rows of a table as they were written. */
export interface TriggerShape {
  readonly name: string
  readonly table: string
  readonly event: 'UPDATE' | 'DELETE'
  /** What who tries is told. */
  readonly refusal: string
}

/** The triggers of a table that is marked `Append-only` in the schema; none of any other. */
export function triggersOf({ name, isAppendOnly }: TableShape): readonly TriggerShape[] {
  if (!isAppendOnly) return []
  const refusal = `${name} keeps every row as it was written.`
  return (['UPDATE', 'DELETE'] as const).map((event) => ({
    name: `${name}_no_${event.toLowerCase()}`,
    table: name,
    event,
    refusal,
  }))
}

/** What a trigger does in MySQL: one statement, so that no tool has to split it rightly. */
export function mysqlTriggerBody({ refusal }: TriggerShape): string {
  return `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${refusal}'`
}

/** A whole trigger as SQLite remembers it. */
export function sqliteTrigger({ name, table, event, refusal }: TriggerShape): string {
  return `CREATE TRIGGER "${name}" BEFORE ${event} ON "${table}" BEGIN SELECT RAISE(ABORT, '${refusal}'); END`
}
