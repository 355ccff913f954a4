import type { Plugin } from './kernel/plugin.ts'

/** What the storefront itself is made of. Domains are written like plugins, but every shop has them. */
export const domains: readonly Plugin[] = []
