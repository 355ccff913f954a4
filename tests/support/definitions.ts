import type { Command, Query } from '#lib/kernel/command.ts'
import { loadDefinition } from './surface.generated.ts'

/** A command or query, whatever it takes and answers. */
export type Definition = Command<unknown, unknown> | Query<unknown, unknown>

/** Every command and query of the list that `npm run surface` writes; others run in their own file only. */
export async function allDefinitions(): Promise<readonly Definition[]> {
  return Promise.all(Object.values(loadDefinition).map((load) => load() as Promise<Definition>))
}
