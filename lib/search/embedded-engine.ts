import type { SearchIndex } from './contract.ts'
import { createEmbeddedIndex } from './create-embedded-index.ts'

const key = Symbol.for('portico.search.embedded-index')
const shared = globalThis as typeof globalThis & { [key]?: SearchIndex }

/** The one embedded index of this process, although Next.js may load this module several times. */
export default (shared[key] ??= createEmbeddedIndex())
