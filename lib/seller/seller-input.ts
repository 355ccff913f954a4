import { z } from 'zod'
import { isCurrencyCode } from '#lib/money/currency.ts'
import { isIban } from './is-iban.ts'
import { isVatId } from './is-vat-id.ts'

const text = (most: number) => z.string().trim().min(1).max(most)

/** Letters and digits as people group them, without the gaps. */
const code = (most: number) =>
  z
    .string()
    .max(most * 2)
    .transform((given) => given.replaceAll(/[\s.-]/g, '').toUpperCase())

/** What an entity is edited to. */
export const sellerInput = z
  .strictObject({
    sellerId: z.string().min(1).max(32),
    /** The version that was on the form: when somebody saved another meanwhile, nothing is kept. */
    expectedVersion: z.int().min(1).max(2_147_483_647),
    name: text(160),
    street: text(160),
    postalCode: text(20),
    city: text(80),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'seller.problems.country')
      .max(2),
    vatId: code(20).refine((id) => id === '' || isVatId(id), 'seller.problems.vatId'),
    registerNumber: z.string().trim().max(60),
    bankName: z.string().trim().max(120),
    iban: code(34).refine(isIban, 'seller.problems.iban'),
    bic: code(11).refine(
      (bic) => bic === '' || /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic),
      'seller.problems.bic',
    ),
    currency: z.string().max(3).refine(isCurrencyCode, 'seller.problems.currency'),
    timeZone: z.string().max(60).refine(isTimeZone, 'seller.problems.timeZone'),
    location: text(32),
    email: z.email('seller.problems.email').max(254),
    phone: z.string().trim().max(40),
    numberPrefix: z
      .string()
      .max(16)
      .transform((given) => given.replaceAll(/\s/g, '').toUpperCase())
      .refine((prefix) => /^[A-Z0-9]{0,8}$/.test(prefix), 'seller.problems.numberPrefix'),
  })
  .readonly()

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}
