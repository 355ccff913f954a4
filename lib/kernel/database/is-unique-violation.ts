import { codeOf, numberOf } from './database-errors.ts'

/** Whether a statement failed because a row with the same unique key exists. The transaction can go on. */
export function isUniqueViolation(error: unknown): boolean {
  const code = codeOf(error)
  return (
    code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || numberOf(error) === 1062
  )
}
