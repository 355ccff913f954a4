import { contractsAreWords } from '../laws/contracts-are-words.ts'
import { coreNamesNoPlugin } from '../laws/core-names-no-plugin.ts'
import { kernelKnowsNoCommerce } from '../laws/kernel-knows-no-commerce.ts'
import { manifestsLoadWords } from '../laws/manifests-load-words.ts'
import { neighboursByContract } from '../laws/neighbours-by-contract.ts'
import { noFileWaitsForItself } from '../laws/no-file-waits-for-itself.ts'
import { nothingReachesIntoApp } from '../laws/nothing-reaches-into-app.ts'
import type { Seed } from './seed.ts'

export const importSeeds: readonly Seed[] = [
  {
    what: 'a domain that names a plugin',
    law: coreNamesNoPlugin,
    files: { 'lib/orders/ship.ts': "import { ship } from '#plugins/fulfillment/contract.ts'" },
    lines: ['lib/orders/ship.ts:1'],
  },
  {
    what: 'a page written by hand that names a plugin',
    law: coreNamesNoPlugin,
    files: { 'app/(desk)/cart/page.tsx': "const load = () => import('#plugins/fulfillment/ui/panel.tsx')" },
    lines: ['app/(desk)/cart/page.tsx:1'],
  },
  {
    what: 'a second seam to what is installed',
    law: coreNamesNoPlugin,
    files: { 'lib/web/ask.ts': "import { plugins } from '#installed'" },
    lines: ['lib/web/ask.ts:1'],
  },
  {
    what: 'the seam, a generated stub and the list of plugins pass',
    law: coreNamesNoPlugin,
    files: {
      'lib/kernel/runtime.ts': "import { plugins } from '#installed'",
      'app/(desk)/admin/(plugins)/shipments/page.tsx': "import Page from '#plugins/fulfillment/pages/a.tsx'",
      'plugins/index.ts': "import fulfillment from '#plugins/fulfillment/plugin.ts'",
    },
    lines: [],
  },
  {
    what: 'a domain that reaches into the app, even for a type',
    law: nothingReachesIntoApp,
    files: { 'lib/orders/ui/list.tsx': "import type { Props } from '../../../app/(desk)/cart/page.tsx'" },
    lines: ['lib/orders/ui/list.tsx:1'],
  },
  {
    what: 'the app may use the app',
    law: nothingReachesIntoApp,
    files: { 'app/(desk)/layout.tsx': "import { messages } from '../_messages/en.generated.ts'" },
    lines: [],
  },
  {
    what: 'a plugin that reaches through to the repository of a domain',
    law: neighboursByContract,
    files: { 'plugins/fulfillment/commands/ship.ts': "\nimport { orders } from '#lib/orders/repository.ts'" },
    lines: ['plugins/fulfillment/commands/ship.ts:2'],
  },
  {
    what: 'a domain that reaches through by a relative path, even for a type',
    law: neighboursByContract,
    files: { 'lib/cart/add.ts': "import type { Order } from '../orders/order.ts'" },
    lines: ['lib/cart/add.ts:1'],
  },
  {
    what: 'one plugin that passes on another',
    law: neighboursByContract,
    files: { 'plugins/crm/x.ts': "export { ship } from '#plugins/fulfillment/commands/ship.ts'" },
    lines: ['plugins/crm/x.ts:1'],
  },
  {
    what: 'a domain that reaches behind an engine of pages, or a transport that uses one',
    law: neighboursByContract,
    files: {
      'lib/orders/queries/list-orders.ts': "import { views } from '#lib/index-page/repository.ts'",
      'lib/web/list.ts': "import { readIndex } from '#lib/index-page/engine/read-index.ts'",
      'lib/orders/order-index.ts': "import { indexPage } from '#lib/index-page/engine/index-page.ts'",
    },
    lines: ['lib/orders/queries/list-orders.ts:1', 'lib/web/list.ts:1'],
  },
  {
    what: 'transports and parts that know a domain',
    law: neighboursByContract,
    files: {
      'lib/web/cart-count.tsx': "import { readCart } from '#lib/cart/queries/read-cart.ts'",
      'lib/ui/order-badge.tsx': "import type { OrderState } from '#lib/orders/contract.ts'",
      'lib/ui/form.tsx': "import { runAction } from '#lib/web/run-action.ts'",
      'lib/money/price.ts': "import { newId } from '#lib/kernel/identifier.ts'",
    },
    lines: [
      'lib/web/cart-count.tsx:1',
      'lib/ui/order-badge.tsx:1',
      'lib/ui/form.tsx:1',
      'lib/money/price.ts:1',
    ],
  },
  {
    what: 'contracts, the kernel, the kit, the lists and tests pass',
    law: neighboursByContract,
    files: {
      'plugins/fulfillment/commands/ship.ts': `
        import { orderReader } from '#lib/orders/contract.ts'
        import { command } from '#lib/kernel/command.ts'
        import { Table } from '#lib/ui/table.tsx'
        import { allocate } from '#lib/money/allocate.ts'
        import { z } from 'zod'
        import { shipments } from '../repository.ts'`,
      'lib/domains.ts': "import orders from './orders/domain.ts'",
      'lib/cart/add.test.ts': "import orders from '#lib/orders/domain.ts'",
      'app/(desk)/cart/page.tsx': "import { readCart } from '#lib/cart/queries/read-cart.ts'",
    },
    lines: [],
  },
  {
    what: 'a contract that calculates or reaches for code',
    law: contractsAreWords,
    files: {
      'lib/tax/contract.ts': `import { round } from '#lib/money/round.ts'
        export function taxOf(net: bigint): bigint { return round(net) }
        export const half = (net: bigint) => net / 2n
        export class Rate {}`,
    },
    lines: [
      'lib/tax/contract.ts:1',
      'lib/tax/contract.ts:2',
      'lib/tax/contract.ts:3',
      'lib/tax/contract.ts:4',
    ],
  },
  {
    what: 'a contract of tokens, types and schemas passes',
    law: contractsAreWords,
    files: {
      'lib/tax/contract.ts': `import { z } from 'zod'
        import { port, slot } from '#lib/kernel/token.ts'
        import type { Address } from '#lib/companies/contract.ts'
        export interface Rate { readonly basisPoints: number }
        export const kinds = ['standard', 'reduced'] as const
        export const rates = slot<Rate>('tax.rates', (rate) => String(rate.basisPoints))
        const line = z.strictObject({ sku: z.string().max(32) })`,
    },
    lines: [],
  },
  {
    what: 'a kernel that knows orders',
    law: kernelKnowsNoCommerce,
    files: { 'lib/kernel/execute.ts': "import type { Order } from '#lib/orders/contract.ts'" },
    lines: ['lib/kernel/execute.ts:1'],
  },
  {
    what: 'a kernel of its own files and packages passes',
    law: kernelKnowsNoCommerce,
    files: {
      'lib/kernel/runtime.ts': "import { domains } from '#domains'\nimport { newId } from './identifier.ts'",
      'lib/kernel/answers.ts': "import { createHash } from 'node:crypto'",
      'lib/kernel/make-context.ts': "import { dayInZone } from '#lib/dates/day-in-zone.ts'",
    },
    lines: [],
  },
  {
    what: 'a manifest that loads code, a page, or the permissions of a neighbour',
    law: manifestsLoadWords,
    files: {
      'plugins/crm/plugin.ts': `import { notes } from './repository.ts'
        import { seeOrders } from '#lib/orders/permissions.ts'
        import { z } from 'zod'
        const page = () => import('./pages/notes.tsx')`,
      'plugins/index.ts': "import { ship } from '#plugins/fulfillment/commands/ship.ts'",
    },
    lines: [
      'plugins/crm/plugin.ts:1',
      'plugins/crm/plugin.ts:2',
      'plugins/crm/plugin.ts:3',
      'plugins/crm/plugin.ts:4',
      'plugins/index.ts:1',
    ],
  },
  {
    what: 'a manifest of words passes',
    law: manifestsLoadWords,
    files: {
      'plugins/crm/plugin.ts': `import { orderPlaced } from '#lib/orders/contract.ts'
        import { definePlugin } from '#lib/kernel/plugin.ts'
        import { seeNotes } from './permissions.ts'
        const load = () => import('./handlers/note-order.ts')`,
      'lib/domains.ts': "import orders from './orders/domain.ts'",
    },
    lines: [],
  },
  {
    what: 'two files that wait for one another',
    law: noFileWaitsForItself,
    files: {
      'lib/cart/a.ts': "import { b } from './b.ts'\nexport const a = b",
      'lib/cart/b.ts': "export { a as b } from './a.ts'",
    },
    lines: ['lib/cart/a.ts:1'],
  },
  {
    what: 'types and import() make no circle',
    law: noFileWaitsForItself,
    files: {
      'lib/cart/a.ts': "import type { B } from './b.ts'\nexport interface A { readonly b: B }",
      'lib/cart/b.ts': "import './c.ts'\nexport interface B { readonly b: 1 }",
      'lib/cart/c.ts': "const load = () => import('./b.ts')",
    },
    lines: [],
  },
]
