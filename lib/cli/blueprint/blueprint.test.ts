import { expect, test } from 'vitest'
import { z } from 'zod'
import { event } from '#lib/kernel/token.ts'
import type { ContractToken } from '../plugins/contract-tokens.ts'
import { parseSource } from '../sources/source-file.ts'
import { drawBlueprint } from './draw-blueprint.ts'
import { spokenFacts } from './spoken-facts.ts'

const placed: ContractToken = {
  owner: 'lib/orders',
  source: '#lib/orders/contract.ts',
  exportName: 'orderPlaced',
  token: event('orders.placed', z.null()),
}

function saidIn(path: string, text: string) {
  return spokenFacts(new Map([[path, parseSource(path, text)]]), [placed])
}

test('a fact is said where a token of a contract is emitted, under whatever name it was imported', () => {
  const text = `import { orderPlaced as fact } from '../contract.ts'
    export const run = (ctx) => ctx.emit(fact, {})`

  expect(saidIn('lib/orders/commands/place-order.ts', text)).toEqual([
    { who: 'orders', event: 'orders.placed' },
  ])
})

test('what tests emit, and emitters of other kinds, say nothing', () => {
  expect(saidIn('lib/orders/worker.ts', "import { x } from './y.ts'\nx.emit('ready')\nx.emit(x)")).toEqual([])
  expect(
    saidIn('lib/orders/a.test.ts', "import { orderPlaced } from './contract.ts'\nctx.emit(orderPlaced)"),
  ).toEqual([])
})

test('the drawing shows each arrow once, sorted', () => {
  const said = [{ who: 'orders', event: 'orders.placed' }]
  const heard = [
    { who: 'receivables', event: 'orders.placed' },
    { who: 'fulfillment', event: 'orders.placed' },
  ]

  expect(drawBlueprint([...said, ...said], heard)).toBe(
    `flowchart LR
  orders --> orders.placed([orders.placed])
  orders.placed --> fulfillment
  orders.placed --> receivables`,
  )
})
