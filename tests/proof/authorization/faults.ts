import { z } from 'zod'
import type { Query } from '#lib/kernel/command.ts'
import type { Definition } from '../../support/definitions.ts'
import type { Decisions } from './decisions.ts'

export const decisionFaults = {
  'row-missing': 'Nobody decided who may place orders.',
  'row-differs': 'It was decided that guests may place orders.',
} as const

export const databaseFaults = {
  'command-unguarded': 'A command lets anybody in.',
  'query-forgets-company': 'A query looks at the orders of all companies.',
  'id-unknown': 'A query takes an id that nobody said whose it is.',
} as const

const entry = 'command orders.place-order'

/** What people decided, or something else on purpose. */
export function spoilDecisions(
  decisions: ReadonlyMap<string, Decisions>,
  fault: string | undefined,
): ReadonlyMap<string, Decisions> {
  const { [entry]: who = [], ...others } = decisions.get('orders') ?? {}
  if (fault === 'row-missing') return new Map([...decisions, ['orders', others]])
  if (fault !== 'row-differs') return decisions
  return new Map([...decisions, ['orders', { ...others, [entry]: ['guest', ...who] }]])
}

/** A definition as it is, or broken on purpose. */
export function spoilDefinition(definition: Definition, fault: string | undefined): Definition {
  if (fault === 'command-unguarded' && definition.id === 'cart.change-quantity') {
    return { ...definition, needs: 'anyone' }
  }
  if (definition.id !== 'orders.find-own-order' || definition.type !== 'query') return definition
  if (fault === 'query-forgets-company') return asTheShop(definition)
  if (fault !== 'id-unknown') return definition
  const strangeId = z.string().max(32).optional()
  return { ...definition, input: z.strictObject({ orderId: z.string().max(32), strangeId }) }
}

function asTheShop(definition: Query<unknown, unknown>): Query<unknown, unknown> {
  return {
    ...definition,
    run: (ctx, input) => definition.run({ ...ctx, actor: { type: 'system', name: 'seeded' } }, input),
  }
}

const seen: Readonly<Record<string, string>> = {
  'command-unguarded': 'cart.change-quantity',
  'query-forgets-company': 'orders.find-own-order',
  'id-unknown': 'orders.find-own-order',
}

/** The entries in which a fault of a definition is seen; without one all. */
export function seenIn(fault: string | undefined): (entry: { readonly id: string }) => boolean {
  return ({ id }) => fault === undefined || id === seen[fault]
}
