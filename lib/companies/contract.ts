import { z } from 'zod'
import type { QueryContext } from '#lib/kernel/context.ts'
import { port } from '#lib/kernel/token.ts'

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

/** Who is a member of what, and where companies are. Answered by companies. */
export interface CompanyReader {
  /** The company with an id, or nothing. */
  find(ctx: QueryContext, companyId: string): Promise<CompanySummary | undefined>
  /** The company that a person acts for, with the role there, or nothing. */
  membershipOf(
    ctx: QueryContext,
    personId: string,
  ): Promise<{ readonly company: CompanySummary; readonly role: string } | undefined>
  /** A company's addresses, the main one first, at most 100. */
  addresses(ctx: QueryContext, companyId: string): Promise<readonly Address[]>
}

export const companyReader = port<CompanyReader>('companies.company-reader')
