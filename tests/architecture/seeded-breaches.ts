import { codeSeeds } from './seeds/code-seeds.ts'
import { importSeeds } from './seeds/import-seeds.ts'
import { inputSeeds } from './seeds/input-seeds.ts'
import { safetySeeds } from './seeds/safety-seeds.ts'
import type { Seed } from './seeds/seed.ts'

/** Made-up files that show each law catching what it is there for, and letting pass what is right. */
export const seededBreaches: readonly Seed[] = [...importSeeds, ...codeSeeds, ...inputSeeds, ...safetySeeds]
