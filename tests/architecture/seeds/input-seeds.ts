import { commandsHaveNamesOfTheirOwn } from '../laws/commands-have-names-of-their-own.ts'
import { inputsAreBounded } from '../laws/inputs-are-bounded.ts'
import type { Seed } from './seed.ts'

export const inputSeeds: readonly Seed[] = [
  {
    what: 'inputs without an end or with room for unknown fields',
    law: inputsAreBounded,
    files: {
      'lib/cart/commands/add.ts': `import { z } from 'zod'
        const a = z.object({ sku: z.string().max(32) })
        const b = z.string().min(1).trim()
        const c = z.array(z.string().max(32)).min(1)
        const d = z.record(z.string().max(5), z.number())
        const e = z.string().regex(/^[a-z]+$/)
        const f = z.coerce.string()
        const g = z.email()
        export const add = command({ id: 'cart.add', input: z.union([a, b, c, d, e, f, g]), run })`,
    },
    lines: [2, 3, 4, 5, 6, 7, 8].map((line) => `lib/cart/commands/add.ts:${line}`),
  },
  {
    what: 'an input without an end in the file of the schema, however far',
    law: inputsAreBounded,
    files: {
      'lib/cart/commands/add.ts': `import { addInput } from '../add-input.ts'
        export const add = command({ id: 'cart.add', input: addInput, run })`,
      'lib/cart/add-input.ts': `import * as z from 'zod/mini'
        import { sku } from './sku.ts'
        export const addInput = z.strictObject({ sku })`,
      'lib/cart/sku.ts': `import { string, minLength } from 'zod/mini'
        export const sku = string().check(minLength(1))`,
    },
    lines: ['lib/cart/sku.ts:2'],
  },
  {
    what: 'a strict object without an end anywhere, and an event without one',
    law: inputsAreBounded,
    files: {
      'lib/cart/read.ts': "import { z } from 'zod'\nconst a = z.strictObject({ sku: z.string() })",
      'lib/cart/contract.ts': "import { z } from 'zod'\nconst b = event('cart.b', z.object({ c: z.int() }))",
    },
    lines: ['lib/cart/read.ts:2', 'lib/cart/contract.ts:2'],
  },
  {
    what: 'bounded inputs, readers of what we stored ourselves, and other libraries pass',
    law: inputsAreBounded,
    files: {
      'lib/cart/commands/add.ts': `import { z } from 'zod'
        const a = z.strictObject({ sku: z.string().trim().min(1).max(32), day: z.iso.date(), id: z.uuid() })
        const b = z.array(z.string().length(2)).max(20).optional()
        const c = z.string().regex(/^[A-Z]{3}-\\d{1,9}$/)
        const d = z.record(z.enum(['a', 'b']), z.number())
        const e = z.record(z.string().max(5), z.number()).refine((r) => Object.keys(r).length <= 9)
        export const add = command({ id: 'cart.add', input: z.union([a, b, c, d, e]), run })`,
      'lib/cart/mini.ts': `import * as z from 'zod/mini'
        const a = z.strictObject({
          skus: z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.maxLength(9)),
        })`,
      'lib/cart/commands/look.ts': `import { code } from '../snapshot.ts'
        export const look = query({ id: 'cart.look', input: code, run })`,
      'lib/cart/snapshot.ts': `import { z } from 'zod'
        export const code = z.string().max(9)
        const stored = z.object({ name: z.string() })`,
      'lib/cart/other.ts': 'const a = faker.string()\nconst b = string()',
    },
    lines: [],
  },
  {
    what: 'a command that is called like another or like one of another owner',
    law: commandsHaveNamesOfTheirOwn,
    files: {
      'lib/cart/commands/add.ts': "export const add = command({ id: 'cart.add' })",
      'lib/cart/commands/put.ts': "export const put = command({\n  id: 'cart.add' })",
      'lib/cart/queries/look.ts': "export const look = query({ id: 'orders.look' })",
    },
    lines: ['lib/cart/commands/put.ts:2', 'lib/cart/queries/look.ts:1'],
  },
  {
    what: 'commands with names of their own pass',
    law: commandsHaveNamesOfTheirOwn,
    files: {
      'lib/cart/commands/add.ts': "export const add = command({ id: 'cart.add' })",
      'lib/cart/commands/add.test.ts': "export const add = command({ id: 'cart.add' })",
      'plugins/field-service/queries/list.ts': "export const list = query({ id: 'field-service.list' })",
    },
    lines: [],
  },
]
