import type { Seller } from './contract.ts'

/** What can be edited of an entity, in groups, in the order of the form. */
export const sellerGroups = {
  firm: ['name', 'street', 'postalCode', 'city', 'country', 'vatId', 'registerNumber'],
  bank: ['bankName', 'iban', 'bic', 'currency'],
  place: ['timeZone', 'location', 'email', 'phone', 'numberPrefix'],
} as const satisfies Readonly<Record<string, readonly (keyof Seller)[]>>

export const sellerFields = Object.values(sellerGroups).flat()
