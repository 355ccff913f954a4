import { compressedAir } from './compressed-air.ts'
import { parts } from './parts.ts'
import { plans } from './plans.ts'
import { pumps } from './pumps.ts'
import type { SeedProduct } from './seed-product.ts'
import { services } from './services.ts'

/** Everything that the invented supplier Orvelund sells. */
export const seedProducts: readonly SeedProduct[] = [
  ...pumps,
  ...compressedAir,
  ...parts,
  ...services,
  ...plans,
]
