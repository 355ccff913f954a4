import { actionsRunCommands } from '../laws/actions-run-commands.ts'
import { browsersLoadZodMini } from '../laws/browsers-load-zod-mini.ts'
import { filesAreSmallAndNamed } from '../laws/files-are-small-and-named.ts'
import { machineOnlyByPorts } from '../laws/machine-only-by-ports.ts'
import { onePlaceOpensTransactions } from '../laws/one-place-opens-transactions.ts'
import { onlyRepositoriesSpeakSql } from '../laws/only-repositories-speak-sql.ts'
import { pagesNameAPermission } from '../laws/pages-name-a-permission.ts'
import { sqlOnlyInTheDatabase } from '../laws/sql-only-in-the-database.ts'
import type { Seed } from './seed.ts'

export const codeSeeds: readonly Seed[] = [
  {
    what: 'a command that queries',
    law: onlyRepositoriesSpeakSql,
    files: {
      'lib/orders/commands/place.ts': `import type { Kysely } from 'kysely'
        const find = (db: Kysely<DB>) => db.selectFrom('orders_order').selectAll()`,
    },
    lines: ['lib/orders/commands/place.ts:1', 'lib/orders/commands/place.ts:2'],
  },
  {
    what: 'a repository that speaks of the tables of others',
    law: onlyRepositoriesSpeakSql,
    files: {
      'lib/orders/repository.ts': `const orders = repository(['orders_order', 'cart_line'], {
        read: (db) => ({
          find: () => db.selectFrom('orders_order as o')
            .innerJoin('catalog_product as p', 'p.id', 'o.id'),
        }),
      })`,
    },
    lines: ['lib/orders/repository.ts:1', 'lib/orders/repository.ts:3'],
  },
  {
    what: 'repositories of their own tables pass',
    law: onlyRepositoriesSpeakSql,
    files: {
      'plugins/field-service/repository/visits.ts': `import type { Selectable } from 'kysely'
        const visits = repository(['field_service_visit'], {
          read: (db) => ({
            find: () => db.with('open', (q) => q.selectFrom('field_service_visit')).selectFrom('open'),
          }),
        })`,
      'lib/orders/repository.ts': "const x = db.updateTable('orders_order').set({}).where('id', '=', id)",
      'lib/search/match.ts': 'const same = list.with(0, 1)',
    },
    lines: [],
  },
  {
    what: 'a page of the back office without a permission',
    law: pagesNameAPermission,
    files: {
      'app/(desk)/admin/orders/page.tsx': 'export default function Page() { return null }',
      'app/(desk)/account/page.tsx': `import { askAs } from '#lib/somewhere/ask.ts'
        export default function Page() { return askAs() }`,
      'app/(desk)/admin/page.tsx': "import { askAs } from '#lib/web/ask.ts'\nexport default () => askAs",
    },
    lines: [
      'app/(desk)/admin/orders/page.tsx:1',
      'app/(desk)/account/page.tsx:1',
      'app/(desk)/admin/page.tsx:1',
    ],
  },
  {
    what: 'a page of the back office that asks only what anyone may ask',
    law: pagesNameAPermission,
    files: {
      'app/(desk)/admin/catalog/page.tsx': `import { askAs } from '#lib/web/ask.ts'
        import { listProducts } from '#lib/catalog/queries/list-products.ts'
        export default async function Page() { return await askAs(listProducts, {}) }`,
      'lib/catalog/queries/list-products.ts': "export const listProducts = query({ needs: 'anyone' })",
    },
    lines: ['app/(desk)/admin/catalog/page.tsx:1'],
  },
  {
    what: 'pages that ask as the actor, mounted pages and public pages pass',
    law: pagesNameAPermission,
    files: {
      'app/(desk)/admin/orders/page.tsx': `import { askAs } from '#lib/web/ask.ts'
        export default async function Page() { return await askAs(listOrders, {}) }`,
      'app/(desk)/account/(plugins)/visits/page.tsx': `import { mount } from '#lib/web/mount.tsx'
        export default mount('field-service', '/account/visits', Page)`,
      'app/(catalogue)/[locale]/page.tsx': 'export default function Page() { return null }',
    },
    lines: [],
  },
  {
    what: 'server actions that run no command, lie elsewhere or hide in a function',
    law: actionsRunCommands,
    files: {
      'lib/cart/actions/clear.ts': `'use server'
        import { runAction } from './run-action.ts'
        export async function clear() { return runAction() }
        export const other = async () => {}`,
      'lib/cart/clear.ts': "'use server'",
      'lib/cart/ui/cart.tsx': "const clear = async () => { 'use server' }",
    },
    lines: [
      'lib/cart/actions/clear.ts:3',
      'lib/cart/actions/clear.ts:4',
      'lib/cart/clear.ts:1',
      'lib/cart/ui/cart.tsx:1',
    ],
  },
  {
    what: 'actions that run a command, and signing in, pass',
    law: actionsRunCommands,
    files: {
      'lib/cart/actions/clear.ts': `'use server'
        import { runAction } from '#lib/web/run-action.ts'
        export async function clearAction(previous, form) { return runAction(clear, previous, form, {}) }`,
      'lib/identity/actions/sign-out.ts': "'use server'\nexport async function signOut() {}",
      'lib/cart/ui/cart.tsx': "'use client'\nexport const Cart = () => null",
    },
    lines: [],
  },
  {
    what: 'code that asks the machine for time, chance or the network',
    law: machineOnlyByPorts,
    files: {
      'lib/orders/clock.ts': `import { randomUUID } from 'node:crypto'
        const today = new Date()
        const now = Date.now()
        const id = crypto.randomUUID()
        const dice = Math.random()
        const page = fetch('https://example.org')
        const other = fetch(address)`,
    },
    lines: [2, 3, 4, 5, 6, 7, 1].map((line) => `lib/orders/clock.ts:${line}`),
  },
  {
    what: 'ports, dates of something, hashes, own addresses, tools and tests pass',
    law: machineOnlyByPorts,
    files: {
      'lib/kernel/clock.ts': 'export const systemClock = { now: () => new Date() }',
      'lib/cli/import.ts': 'const begun = Date.now()',
      'lib/orders/order.test.ts': 'const now = new Date()',
      'lib/orders/order.ts': "import { createHash } from 'node:crypto'\nconst due = new Date(order.dueOn)",
      'lib/web/me.tsx': "const me = fetch('/api/me')",
    },
    lines: [],
  },
  {
    what: 'raw sql in a repository',
    law: sqlOnlyInTheDatabase,
    files: { 'lib/orders/repository.ts': "import { sql as raw } from 'kysely'" },
    lines: ['lib/orders/repository.ts:1'],
  },
  {
    what: 'raw sql where the dialects differ passes',
    law: sqlOnlyInTheDatabase,
    files: {
      'lib/kernel/database/upsert.ts': "import { sql } from 'kysely'",
      'lib/orders/repository.ts': "import type { Selectable } from 'kysely'",
    },
    lines: [],
  },
  {
    what: 'transactions of their own',
    law: onePlaceOpensTransactions,
    files: {
      'lib/orders/commands/place.ts': `await kernel.database.write((t) => t)
        await database.write((t) => t)
        await db.transaction().execute((t) => t)`,
    },
    lines: [1, 2, 3].map((line) => `lib/orders/commands/place.ts:${line}`),
  },
  {
    what: 'the kernel opens transactions, and others write other things',
    law: onePlaceOpensTransactions,
    files: {
      'lib/kernel/execute.ts': 'await kernel.database.write((t) => t)',
      'lib/search/load.ts': 'stream.write(line)\nawait database.read((r) => r)',
    },
    lines: [],
  },
  {
    what: 'a form whose schema loads all of zod',
    law: browsersLoadZodMini,
    files: {
      'lib/cart/ui/form.tsx': "'use client'\nimport { line } from '../line-input.ts'",
      'lib/cart/line-input.ts': "import { z } from 'zod'",
    },
    lines: ['lib/cart/line-input.ts:1'],
  },
  {
    what: 'zod/mini in the browser, all of zod behind a server action, and types pass',
    law: browsersLoadZodMini,
    files: {
      'lib/cart/ui/form.tsx': `'use client'
        import { line } from '../line-input.ts'
        import { add } from '../actions/add.ts'
        import type { event } from '../contract.ts'`,
      'lib/cart/line-input.ts': "import * as z from 'zod/mini'",
      'lib/cart/actions/add.ts': "'use server'\nimport { event } from '../contract.ts'",
      'lib/cart/contract.ts': "import { z } from 'zod'",
    },
    lines: [],
  },
  {
    what: 'files that are long or say nothing by their name',
    law: filesAreSmallAndNamed,
    files: {
      'lib/cart/long.ts': 'one()\n'.repeat(251),
      'lib/cart/helpers.ts': '',
      'lib/cart/index.ts': '',
      'lib/cart/types.ts': '',
      'lib/cart/addLine.ts': '',
      'lib/CartLines/add.ts': '',
    },
    lines: [
      'lib/cart/long.ts:1',
      'lib/cart/helpers.ts:1',
      'lib/cart/index.ts:1',
      'lib/cart/types.ts:1',
      'lib/cart/addLine.ts:1',
      'lib/CartLines/add.ts:1',
    ],
  },
  {
    what: 'short files with names, folders of Next.js and the list of plugins pass',
    law: filesAreSmallAndNamed,
    files: {
      'lib/cart/full.ts': 'one()\n\n'.repeat(250),
      'plugins/index.ts': '',
      'app/(desk)/account/orders/[orderId]/page.tsx': '',
      'app/api/auth/[...nextauth]/route.ts': '',
      'app/_views/orders.panel.generated.tsx': '',
      'lib/cart/add-line.integration.test.ts': '',
    },
    lines: [],
  },
]
