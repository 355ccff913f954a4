import { describe, expect, it } from 'vitest'
import { childrenOf, pathTo, withDescendants } from './category-tree.ts'

const rows = [
  row('machines', null),
  row('pumps', 'machines'),
  row('dosing-pumps', 'pumps'),
  row('filters', 'machines'),
  row('services', null),
]

function row(categoryId: string, parentId: string | null) {
  return { categoryId, parentId, slug: categoryId, name: categoryId, position: 0 }
}

describe('the category tree', () => {
  it('leads from the root to a category', () => {
    expect(pathTo(rows, 'dosing-pumps').map((entry) => entry.slug)).toEqual([
      'machines',
      'pumps',
      'dosing-pumps',
    ])
  })

  it('has no path to what is unknown or to nothing', () => {
    expect(pathTo(rows, 'valves')).toEqual([])
    expect(pathTo(rows, null)).toEqual([])
  })

  it('ends even when categories are each other’s parents', () => {
    expect(pathTo([row('a', 'b'), row('b', 'a')], 'a')).toHaveLength(2)
    expect(withDescendants([row('a', 'b'), row('b', 'a')], 'a')).toHaveLength(2)
  })

  it('knows what is right below and all that is below', () => {
    expect(childrenOf(rows, null).map((entry) => entry.slug)).toEqual(['machines', 'services'])
    expect(withDescendants(rows, 'machines')).toEqual(['machines', 'pumps', 'filters', 'dosing-pumps'])
  })
})
