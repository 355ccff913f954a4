import { createHash } from 'node:crypto'
import type { ImportedProduct } from './imported-product.ts'

/** Completes a product by the hash of all that its source says, so that the same row again changes nothing. */
export function withSourceHash(product: Omit<ImportedProduct, 'sourceHash'>): ImportedProduct {
  const text = JSON.stringify({ ...product, unitPriceMinor: Number(product.unitPriceMinor) })
  return { ...product, sourceHash: createHash('sha256').update(text).digest('hex') }
}

/** Shortens a text that is too long, visibly. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`
}
