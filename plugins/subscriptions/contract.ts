import { z } from 'zod'
import { event } from '#lib/kernel/token.ts'

/** A subscription runs; its first period has begun. */
export const subscriptionActivated = event(
  'subscriptions.activated',
  z.strictObject({
    subscriptionId: z.string().max(32),
    number: z.string().max(32),
    partId: z.string().max(32),
    orderId: z.string().max(32),
    companyId: z.string().max(32),
    /** `YYYY-MM-DD`, the day from which every period is counted. */
    startsOn: z.iso.date(),
  }),
)

/** A period began and is to be charged. Told once for each subscription and sequence. */
export const periodBegun = event(
  'subscriptions.period-begun',
  z.strictObject({
    subscriptionId: z.string().max(32),
    companyId: z.string().max(32),
    /** 1, 2, 3 ... */
    sequence: z.int().min(1),
    startsOn: z.iso.date(),
    /** The first day of the next period. */
    endsOn: z.iso.date(),
    /** What the whole period costs before tax. */
    netMinor: z.bigint().min(0n),
    /** ISO 4217 */
    currency: z.string().length(3),
  }),
)
