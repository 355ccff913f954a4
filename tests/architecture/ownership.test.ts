import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSources } from '#lib/cli/sources/read-sources.ts'
import { parseSource } from '#lib/cli/sources/source-file.ts'
import { isTest } from './owners.ts'
import { ownershipProblems } from './ownership.ts'

const folder = 'prisma/schema'

const schemas = new Map(
  readdirSync(folder)
    .filter((file) => file !== 'main.prisma')
    .map((file) => [file.replace('.prisma', ''), readFileSync(`${folder}/${file}`, 'utf8')] as const),
)
const sources = [...readSources(process.cwd(), ['lib', 'plugins'])].filter(([path]) => !isTest(path))

test('every table has one owner, and only its owner opens it', () => {
  expect(schemas.size).toBeGreaterThan(0)
  expect(ownershipProblems(schemas, new Map(sources))).toEqual([])
})

test('a table without its owner in its name, a relation across owners and a foreign table are caught', () => {
  const seeded = new Map([
    ['orders', 'model OrdersOrder {\n  id String @id\n  cart CartCart\n  @@map("placed_order")\n}\n'],
    ['cart', 'model CartCart {\n  id String @id\n  @@map("cart_cart")\n}\n'],
  ])
  const path = 'lib/orders/repository.ts'
  const opening = new Map([[path, parseSource(path, "const orders = repository(['cart_cart'], {})")]])

  expect(ownershipProblems(seeded, opening)).toEqual([
    'orders.prisma: OrdersOrder is not mapped to a table of orders.',
    'orders.prisma: OrdersOrder relates to CartCart of another owner.',
    'lib/orders/repository.ts:1 opens "cart_cart", unknown to orders.prisma.',
  ])
})
