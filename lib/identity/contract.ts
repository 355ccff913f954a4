import type { QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** What others may know of a person. */
export interface PersonSummary {
  readonly personId: string
  readonly name: string
  readonly email: string
}

/** Who somebody is. Answered by identity. */
export interface PersonReader {
  /** The person with an id, or nothing. */
  find(ctx: QueryContext, personId: string): Promise<PersonSummary | undefined>
}

export const personReader = port<PersonReader>('identity.person-reader')
