import { beforeAll, describe, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { ask } from '#lib/kernel/execute.ts'
import { plugins } from '#plugins/index.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { IndexFilter, IndexInput } from './contract.ts'
import { listing } from './contract.ts'
import { packPlace } from './engine/cursor.ts'

const installed = [...domains, ...plugins]
const lists = installed.flatMap(({ contributes }) =>
  contributes.filter(({ to }) => to === listing.id).map(({ key }) => String(key)),
)

/** What each kind of filter is asked for, so that every condition is sent to the database. */
function askedFor(filter: IndexFilter<string>): IndexInput['asked'] {
  const { id } = filter
  switch (filter.kind) {
    case 'choice':
      return filter.options.map(({ value }) => [id, value] as const)
    case 'text':
      return [[id, "O'Neill 100 %_\\"]]
    case 'presence':
    case 'truth':
      return [[id, 'no']]
    case 'days':
      return [
        [`${id}.from`, '2026-03-28'],
        [`${id}.to`, '2027-03-28'],
      ]
    case 'amounts':
      return [
        [`${id}.from`, '-1.5'],
        [`${id}.to`, '99999999'],
      ]
  }
}

const someValue = {
  text: 'm',
  whole: 5n,
  instant: '2026-05-05 05:05:05.555',
  day: '2026-05-05',
} as const

describeEachDatabase('every list', (open) => {
  let kernel: TestKernel
  let readers: readonly Person[]
  beforeAll(async () => {
    kernel = testKernel(await open(), installed)
    readers = [await newStaff(kernel), await newBuyer(kernel)]
  })

  describe.each(lists)('%s', (listId) => {
    const read = async (asked: IndexInput['asked']) => {
      const entry = kernel.registry.one(listing, listId)
      const { query } = (await entry.load()).default
      const actor = readers.find(({ permissions }) => permissions.has(entry.needs.id))
      if (!actor) throw new Error(`Nobody reads ${listId}.`)
      return ask(kernel, query, { asked: asked.map(([name, value]) => [name, value] as const) }, { actor })
    }
    const indexOf = async () => (await kernel.registry.one(listing, listId).load()).default.index

    test('can be narrowed by each filter and searched, and says nothing against it', async () => {
      const { filters, search } = await indexOf()
      for (const asked of [...filters.map(askedFor), search ? ([['q', "a%_'"]] as const) : []]) {
        expect((await read(asked)).problems).toEqual([])
      }
      expect((await read(filters.flatMap(askedFor))).problems).toEqual([])
    })

    test('can be read in each order, from any place on, in both directions', async () => {
      const { sorts } = await indexOf()
      for (const { id, kind, isNullable } of sorts) {
        for (const direction of ['asc', 'desc'] as const) {
          for (const value of isNullable ? [someValue[kind], null] : [someValue[kind]]) {
            const place = packPlace({ value, id: 'm' }, { id, direction })
            for (const side of ['after', 'before']) {
              const asked = [
                ['sort', `${id}.${direction}`],
                [side, place],
              ] as const
              expect((await read(asked)).problems).toEqual([])
            }
          }
        }
      }
    })

    test('has views that ask for nothing it does not know', async () => {
      const { views = [], columns } = await indexOf()
      for (const { query } of views) {
        const asked = [...new URLSearchParams(query)]
        expect((await read(asked.filter(([name]) => name !== 'columns'))).problems).toEqual([])
        const named = new URLSearchParams(query).get('columns')?.split('.') ?? []
        expect(columns.map(({ id }) => id)).toEqual(expect.arrayContaining(named))
      }
    })

    test('has the id and the right that it is known by', async () => {
      const entry = kernel.registry.one(listing, listId)
      const { index, query } = (await entry.load()).default
      expect([index.id, index.needs.id, query.needs]).toEqual([entry.id, entry.needs.id, index.needs])
    })
  })
})
