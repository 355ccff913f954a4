import type { Contribution, Port, Slot } from './token.ts'

/**
 * A plugin is a name and a list of contributions. Reading it runs none of its code.
 *
 * Domains of the storefront (`lib/<domain>/domain.ts`) are written the same way.
 */
export interface Plugin {
  /** Kebab-case, also the folder's name and the prefix of its tables and tokens. */
  readonly id: string
  /** What people read. */
  readonly title: string
  /** Ports that this plugin asks. Decides the start order, and fails the start when nobody answers. */
  readonly requires?: readonly Pick<Port<unknown>, 'id'>[]
  /** Slots of this plugin that have keys which must be filled for the shop to be whole. */
  readonly opens?: readonly Pick<Slot<unknown>, 'id' | 'requiredKeys'>[]
  readonly contributes: readonly Contribution[]
}

/** Gives a manifest its type. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
