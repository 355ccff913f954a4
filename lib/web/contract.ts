import type { Person } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** What the session cookie says: who signed in, and at which version of the account. */
export interface SessionToken {
  readonly personId: string
  readonly sessionVersion: number
}

/** Turns a session into an actor. Answered by identity. */
export interface SessionReader {
  /** The person behind a session, or nothing when the session ended: a changed password, a suspension. */
  read(ctx: QueryContext, token: SessionToken): Promise<Person | undefined>
}

export const sessionReader = port<SessionReader>('web.session-reader')
