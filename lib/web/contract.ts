import type { Person } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** What a session cookie says. It is believed only as far as a reader confirms it. */
export interface SessionToken {
  /** At most 32 characters. */
  readonly personId: string
  /** Raised when the password changes or the person is suspended, so that older cookies end. */
  readonly sessionVersion: number
}

/** Who somebody is who brings a session cookie. Answered by identity. */
export interface SessionReader {
  /** The person with name, company and permissions of this moment, or nothing when the session has ended. */
  read(ctx: QueryContext, token: SessionToken): Promise<Person | undefined>
}

export const sessionReader = port<SessionReader>('web.session-reader')
