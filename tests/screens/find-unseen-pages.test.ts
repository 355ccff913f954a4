import { expect, test } from 'vitest'
import surface from '#lib/surface.generated.json' with { type: 'json' }
import { allStates } from './all-states.ts'
import { findUnseenPages } from './find-unseen-pages.ts'

const state = { as: 'guest', world: 'fresh', at: '/one' } as const

test('every page of the shop has its states', () => {
  const pages = surface.entries.filter(({ kind }) => kind === 'page').map(({ id }) => id)
  expect(pages.length).toBeGreaterThan(20)
  expect(findUnseenPages(pages, allStates)).toEqual([])
})

test('a page without states is found, and so are states without a page', () => {
  expect(findUnseenPages(['/one', '/two'], { '/one': { first: state }, '/three': { first: state } })).toEqual(
    [
      'The page /two has no states. Name them in tests/screens/states.',
      'There are states for /three, but no such page. Take them out of tests/screens/states.',
    ],
  )
  expect(findUnseenPages(['/one'], { '/one': {} })).toHaveLength(1)
})
