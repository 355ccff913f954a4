import { importLaw } from '../law.ts'

export const sqlOnlyInTheDatabase = importLaw(
  'Raw `sql` is written in `lib/kernel/database` only.',
  (file, { target, names }) =>
    target === 'kysely' &&
    names.some(({ imported }) => imported === 'sql') &&
    !file.path.startsWith('lib/kernel/database/')
      ? 'imports sql from kysely. Say it with the query builder, or add the difference to lib/kernel/database.'
      : undefined,
)
