import { z } from 'zod'
import type { Address } from '#lib/companies/contract.ts'
import { addressSnapshot } from '#lib/companies/contract.ts'
import { fromStoredJson } from '#lib/kernel/stored-json.ts'
import type { PriceStep } from '#lib/pricing/contract.ts'
import type { Seller } from '#lib/seller/contract.ts'
import { sellerSnapshot } from '#lib/seller/contract.ts'
import type { TaxReason } from '#lib/tax/contract.ts'
import { taxReasonSnapshot } from '#lib/tax/contract.ts'
import type { LineKind, PartState } from './contract.ts'
import { lineKinds } from './contract.ts'

const steps = z.array(z.object({ rule: z.string(), ruleId: z.string(), unitPriceMinor: z.bigint() }))
const kind = z.enum(lineKinds)
const state = z.enum(['placed', 'in-progress', 'delivered', 'cancelled'])

/** The address that an order was frozen with. */
export function readAddress(text: string): Address {
  return addressSnapshot.parse(fromStoredJson(text))
}

/** The legal entity that sold. */
export function readSeller(text: string): Seller {
  return sellerSnapshot.parse(fromStoredJson(text))
}

/** Why a line is taxed as it is. */
export function readTaxReason(text: string): TaxReason {
  return taxReasonSnapshot.parse(fromStoredJson(text))
}

/** The steps that made the price of a line. */
export function readPriceTrace(text: string): readonly PriceStep[] {
  return steps.parse(fromStoredJson(text))
}

export function readKind(text: string): LineKind {
  return kind.parse(text)
}

export function readPartState(text: string): PartState {
  return state.parse(text)
}
