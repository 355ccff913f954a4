import type { Person } from '#lib/kernel/actor.ts'
import type { Command } from '#lib/kernel/command.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

/** What a session cookie says. It is believed only as far as a reader confirms it. */
export interface SessionToken {
  /** At most 32 characters. */
  readonly personId: string
  /** Raised when the password changes or the person is suspended, so that older cookies end. */
  readonly sessionVersion: number
  /** At most 32 characters. */
  readonly sessionId: string
}

/** Somebody whose session goes on. */
export interface FoundSession {
  readonly person: Person
  /** Whether it is time to note that the session was seen. */
  readonly isSeenDue: boolean
}

/** Who somebody is who brings a session cookie. Answered by identity. */
export interface SessionReader {
  /** The person with name, company and permissions of this moment, or nothing when the session has ended. */
  read(ctx: QueryContext, token: SessionToken): Promise<FoundSession | undefined>
  /** Notes that a session was seen. */
  readonly noteSeen: Command<{ readonly sessionId: string }, unknown>
}

export const sessionReader = port<SessionReader>('web.session-reader')
