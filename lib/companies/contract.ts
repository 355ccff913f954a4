import { z } from 'zod'
import type { Scope } from '#lib/kernel/actor.ts'
import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import type { Load } from '#lib/kernel/token.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { port, slot } from '#lib/kernel/token.ts'

/** Where goods and visits go. Frozen into orders as it was. */
export interface Address {
  readonly addressId: string
  readonly label: string
  readonly street: string
  readonly postalCode: string
  readonly city: string
  /** ISO 3166-1 alpha-2 */
  readonly country: string
}

/** An address as snapshots keep it; whoever froze one reads it back with this. */
export const addressSnapshot: z.ZodType<Address> = z.strictObject({
  addressId: z.string().max(32),
  label: z.string().max(255),
  street: z.string().max(255),
  postalCode: z.string().max(64),
  city: z.string().max(255),
  country: z.string().max(2),
})

/** A customer as the other domains see it. */
export interface CompanySummary {
  readonly companyId: string
  readonly number: string
  readonly name: string
  /** ISO 4217 */
  readonly currency: string
  /** ISO 3166-1 alpha-2 */
  readonly country: string
  /** With its country's letters; null where it has none. */
  readonly vatId: string | null
}

/** A person's place in a company that is active, and what it gives them. */
export interface Membership {
  readonly membershipId: string
  readonly company: CompanySummary
  readonly unitId: string
  /** That unit and all below it, at most 500. */
  readonly unitIds: readonly string[]
  /** A standard role, or the id of one of the company's own. */
  readonly role: string
  /** The rights that the role gives, by their id, and how far each reaches. */
  readonly rights: ReadonlyMap<string, Scope>
}

/** One of the places that somebody can choose between. */
export interface Place {
  readonly membershipId: string
  readonly companyName: string
}

/** Which of somebody's places is meant. */
export type MembershipWish =
  | { readonly membershipId: string }
  | { readonly companyId: string }
  /** The one that they have had longest. */
  | 'first'

/** Who is a member of what, and where companies are. Answered by companies. */
export interface CompanyReader {
  /** The company with an id, or nothing. */
  find(ctx: QueryContext, companyId: string): Promise<CompanySummary | undefined>
  /** A place of a person that is not suspended, in a company that is active, or nothing. */
  membershipOf(ctx: QueryContext, personId: string, wish: MembershipWish): Promise<Membership | undefined>
  /** The ids of a company's people who are not suspended there, at most 200; none for whoever is of another company. */
  people(ctx: QueryContext, companyId: string): Promise<readonly string[]>
  /** The places of a person that give access now, by the companies' names, at most 50. */
  placesOf(ctx: QueryContext, personId: string): Promise<readonly Place[]>
  /** Whose place it is, or nothing: for staff who act for somebody. */
  personAt(ctx: QueryContext, membershipId: string): Promise<string | undefined>
  /** A company's addresses, the main one first, at most 100. */
  addresses(ctx: QueryContext, companyId: string): Promise<readonly Address[]>
}

export const companyReader = port<CompanyReader>('companies.company-reader')

/** A customer that is to be. */
export interface NewCompany {
  /** At most 160 characters. */
  readonly name: string
  /** ISO 4217 */
  readonly currency: string
  /** ISO 3166-1 alpha-2 */
  readonly country: string
  /** With its country's letters; null where it has none. */
  readonly vatId: string | null
  /** The main address. */
  readonly address?: Omit<Address, 'addressId'>
}

/** A person's place in a company that is to be. */
export interface NewMember {
  readonly companyId: string
  readonly unitId: string
  /** A standard role, or the id of one of the company's own. */
  readonly role: string
}

/** Makes customers and gives people a place in them, in the caller's transaction. Answered by companies. */
export interface CompanyKeeper {
  /** An active company with one unit, the company as a whole. Who may make one, the caller decides. */
  create(
    ctx: CommandContext,
    company: NewCompany,
  ): Promise<{ readonly companyId: string; readonly unitId: string }>
  /**
   * Gives a person a place. Who may do so was asked before, by {@link CompanyKeeper.checkGrant}.
   *
   * @returns the id of the place
   * @throws NotFound where company, unit or role are missing or do not belong together
   * @throws Refused `companies.already-member`
   */
  addMember(ctx: CommandContext, member: NewMember & { readonly personId: string }): Promise<string>
  /**
   * Asks whether the actor may give somebody a role in a unit: for invitations, before one is sent.
   *
   * @param needs the right by which they do so; the unit must lie within its reach
   * @throws NotFound where company, unit or role are missing, foreign or out of the actor's reach
   * @throws Refused `companies.beyond-own-rights` where the role holds more than the actor, or reaches further
   */
  checkGrant(ctx: QueryContext, member: NewMember, needs: Permission): Promise<void>
  /** The unit that is the company as a whole, or nothing: for the shop itself and its staff. */
  rootUnit(ctx: QueryContext, companyId: string): Promise<string | undefined>
  /** The company with a VAT id, whatever its state: for the shop itself and its staff. */
  findByVatId(ctx: QueryContext, vatId: string): Promise<CompanySummary | undefined>
  /** Companies whose name begins with the same telling word, at most 10: for the shop itself and its staff. */
  findLike(ctx: QueryContext, name: string): Promise<readonly CompanySummary[]>
}

export const companyKeeper = port<CompanyKeeper>('companies.company-keeper')

/**
 * Hears, in the transaction of the change, that what somebody may do is another: a role, a unit, a suspension.
 * Whoever keeps them signed in ends that.
 */
export interface AccessListener {
  /** `owner.noun` */
  readonly id: string
  readonly load: Load<(ctx: CommandContext, personIds: readonly string[]) => Promise<void>>
}

export const accessListener = slot<AccessListener>('companies.access-listener', (entry) => entry.id)

/** Says whether a unit cannot be removed, because something of its owner's belongs to it. */
export interface UnitGuard {
  /** `owner.noun` */
  readonly id: string
  readonly load: Load<(ctx: QueryContext, unitId: string) => Promise<boolean>>
}

export const unitGuard = slot<UnitGuard>('companies.unit-guard', (guard) => guard.id)
