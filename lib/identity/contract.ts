import { z } from 'zod'
import type { MembershipWish } from '#lib/companies/contract.ts'
import type { Person } from '#lib/kernel/actor.ts'
import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import { event, port } from '#lib/kernel/token.ts'

/** What others may know of a person. */
export interface PersonSummary {
  readonly personId: string
  readonly name: string
  readonly email: string
  /** The language that they read. */
  readonly locale: 'en' | 'de'
  readonly isStaff: boolean
}

/** Who somebody is. Answered by identity. */
export interface PersonReader {
  /** The person with an id, or nothing. */
  find(ctx: QueryContext, personId: string): Promise<PersonSummary | undefined>
  /** Whose address this is, suspended or not. Only for what tells nobody but the owner of the address. */
  findByEmail(ctx: QueryContext, email: string): Promise<PersonSummary | undefined>
  /** Those of the people with these ids, at most 200, who may sign in. */
  findAll(ctx: QueryContext, personIds: readonly string[]): Promise<readonly PersonSummary[]>
  /** Everybody of the staff who may sign in and holds a right, at most 200 people. */
  holders(ctx: QueryContext, permissionId: string): Promise<readonly PersonSummary[]>
  /**
   * The person as an actor, with company and permissions of this moment; nothing for somebody suspended or unknown.
   *
   * For what acts in somebody's name without their session, such as a key.
   *
   * @param wish in which of their companies; left out, the one that they have belonged to longest
   */
  actor(ctx: QueryContext, personId: string, wish?: MembershipWish): Promise<Person | undefined>
}

export const personReader = port<PersonReader>('identity.person-reader')

/** Somebody asked for a link to set a new password; nobody where the address is not known. */
export const resetAsked = event(
  'identity.reset-asked',
  z.strictObject({ personId: z.string().max(32).nullable() }),
)

/** Somebody who is asked to join a company. */
export interface CompanyInvitation {
  readonly email: string
  readonly name: string
  readonly locale: 'en' | 'de'
  readonly companyId: string
  readonly unitId: string
  /** A standard role or the id of a role of the company. */
  readonly role: string
}

/** Asks people in. Answered by identity. */
export interface Inviter {
  /**
   * Mails a link that works once, for seven days: who accepts becomes a person, unless they are one, and a member. The
   * caller has seen to it that whoever invites may give the role.
   *
   * @returns the id of the invitation; an open one to the same address and company is replaced
   * @throws InvalidInput beside `email` for what is no address
   */
  invite(ctx: CommandContext, invitation: CompanyInvitation): Promise<string>
}

export const inviter = port<Inviter>('identity.inviter')

/** Somebody is to get the link of an invitation, for the first time or again. */
export const invited = event('identity.invited', z.strictObject({ invitationId: z.string().max(32) }))
