import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { searchDocument } from '#tests/support/factories/search-document.ts'
import type { SearchIndex } from './contract.ts'
import { createEmbeddedIndex } from './create-embedded-index.ts'

async function idsFor(index: SearchIndex, text: string): Promise<readonly string[]> {
  return (await index.search({ text, offset: 0, limit: 100 })).ids
}

test('an update is visible, and what was before is gone', async () => {
  const index = createEmbeddedIndex()
  await index.replaceAll([searchDocument({ id: 'a', name: 'toner' })])
  await index.upsert([
    searchDocument({ id: 'a', name: 'paper' }),
    searchDocument({ id: 'b', name: 'toner box' }),
  ])
  expect(await idsFor(index, 'toner')).toEqual(['b'])
  expect(await idsFor(index, 'paper')).toEqual(['a'])
})

test('what is removed is not found, and an unknown id removes nothing', async () => {
  const index = createEmbeddedIndex()
  await index.upsert([searchDocument({ id: 'a', name: 'toner' })])
  await index.remove(['unknown', '__proto__'])
  expect(await idsFor(index, 'toner')).toEqual(['a'])
  await index.remove(['a', 'a'])
  expect(await idsFor(index, 'toner')).toEqual([])
})

test('until everything is replaced, searches see what was there before', async () => {
  const index = createEmbeddedIndex()
  await index.replaceAll([searchDocument({ id: 'old', name: 'toner' })])
  const replaced = index.replaceAll([searchDocument({ id: 'new', name: 'toner' })])
  const updated = index.upsert([searchDocument({ id: 'newer', name: 'toner' })])
  expect(await idsFor(index, 'toner')).toEqual(['old'])
  await Promise.all([replaced, updated])
  expect(await idsFor(index, 'toner')).toEqual(['new', 'newer'])
})

test('a source that breaks leaves the index as it was and open for more', async () => {
  const index = createEmbeddedIndex()
  await index.upsert([searchDocument({ id: 'a', name: 'toner' })])
  async function* broken() {
    yield searchDocument({ id: 'b', name: 'toner' })
    throw new Error('The source is gone')
  }
  await expect(index.replaceAll(broken())).rejects.toThrow('The source is gone')
  await index.upsert([searchDocument({ id: 'c', name: 'toner' })])
  expect(await idsFor(index, 'toner')).toEqual(['a', 'c'])
})

const change = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  name: fc.option(fc.constantFrom('toner', 'toner box', 'paper', 'paper toner')),
})

test('after any changes the same is found as in a new index of what is left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
      const changed = createEmbeddedIndex()
      const left = new Map<string, string>()
      for (const { id, name } of changes) {
        if (name === null) await changed.remove([id])
        else await changed.upsert([searchDocument({ id, name })])
        if (name === null) left.delete(id)
        else left.set(id, name)
      }
      const fresh = createEmbeddedIndex()
      await fresh.replaceAll([...left].map(([id, name]) => searchDocument({ id, name })))
      for (const text of ['toner', 'paper', 'box tonner']) {
        expect((await idsFor(changed, text)).toSorted()).toEqual((await idsFor(fresh, text)).toSorted())
      }
    }),
  )
})

test('thousands of changes one by one leave each document findable once', async () => {
  const index = createEmbeddedIndex()
  for (let round = 0; round < 3; round++) {
    for (let number = 0; number < 600; number++) {
      await index.upsert([searchDocument({ id: `${number}`, sku: `part-${number}`, name: `toner ${round}` })])
    }
  }
  expect((await index.search({ text: 'toner', offset: 0, limit: 0 })).total).toBe(600)
  expect(await idsFor(index, 'part-599')).toEqual(['599'])
})
