import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { testKernel } from '#tests/support/kernel.ts'
import type { Database } from './database/contract.ts'
import type { ChangeHandler } from './shell.ts'
import type { ToldListener } from './tell-listener.ts'
import { tellListener } from './tell-listener.ts'

const neverAsked = {} as Database

test.each(Array.from({ length: 20 }, (_, ticks) => ticks))(
  'news that come %s ticks after the last were heard are heard too',
  async (ticks) => {
    const heard: string[] = []
    const hear: ChangeHandler = (news) => {
      heard.push(...news.map(({ key }) => key))
      if (heard.length === 1) void tellAfter(told, ticks)
    }
    const listener = { id: 'test.listener', topics: ['test.things'], load: async () => ({ default: hear }) }
    const told = tellListener(testKernel(neverAsked, []), listener, () => {})
    told.tell([{ topic: 'test.things', key: 'first' }])
    for (let turn = 0; turn < 5; turn += 1) await nextTurn()
    expect(heard).toEqual(['first', 'second'])
  },
)

async function tellAfter(told: ToldListener, ticks: number): Promise<void> {
  for (let tick = 0; tick < ticks; tick += 1) await undefined
  told.tell([{ topic: 'test.things', key: 'second' }])
}
