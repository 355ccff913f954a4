import type { SearchDocument } from './contract.ts'

/** Facet values by number, so that documents are counted and filtered without comparing text. */
export interface ValueNumbers {
  readonly values: string[]
  readonly numbers: Map<string, number>
}

/** What is kept of each document, by its number. A changed document gets a new number; the old one is dead. */
export interface DocumentTable {
  readonly ids: string[]
  readonly numbers: Map<string, number>
  readonly isDead: boolean[]
  readonly kinds: number[]
  readonly categories: number[]
  readonly brands: number[]
  /** Terms of the part number, the maker's part number and the GTIN, to know what was asked for by name. */
  readonly codes: (readonly number[])[]
  readonly kindValues: ValueNumbers
  readonly categoryValues: ValueNumbers
  readonly brandValues: ValueNumbers
  deadCount: number
}

export function emptyTable(): DocumentTable {
  return {
    ids: [],
    numbers: new Map(),
    isDead: [],
    kinds: [],
    categories: [],
    brands: [],
    codes: [],
    kindValues: { values: [], numbers: new Map() },
    categoryValues: { values: [], numbers: new Map() },
    brandValues: { values: [], numbers: new Map() },
    deadCount: 0,
  }
}

/** Gives a document its number; one with the same id dies. */
export function addDocument(
  table: DocumentTable,
  document: SearchDocument,
  codes: readonly number[],
): number {
  removeDocument(table, document.id)
  const number = table.ids.length
  table.ids.push(document.id)
  table.numbers.set(document.id, number)
  table.isDead.push(false)
  table.kinds.push(numberOf(table.kindValues, document.kind))
  table.categories.push(
    document.categoryId === null ? none : numberOf(table.categoryValues, document.categoryId),
  )
  table.brands.push(document.brand === '' ? none : numberOf(table.brandValues, document.brand))
  table.codes.push(codes)
  return number
}

export function removeDocument(table: DocumentTable, id: string): void {
  const number = table.numbers.get(id)
  if (number === undefined) return
  table.numbers.delete(id)
  table.isDead[number] = true
  table.deadCount++
}

/** Drops the dead; answers by old number the new one, or -1. */
export function compactTable(table: DocumentTable): Int32Array {
  const renumber = new Int32Array(table.ids.length).fill(none)
  let next = 0
  for (let old = 0; old < renumber.length; old++) {
    if (table.isDead[old] === true) continue
    for (const column of columnsOf(table)) column[next] = column[old]
    table.numbers.set(table.ids[next] as string, next)
    renumber[old] = next++
  }
  for (const column of columnsOf(table)) column.length = next
  table.deadCount = 0
  return renumber
}

function columnsOf(table: DocumentTable): unknown[][] {
  return [table.ids, table.isDead, table.kinds, table.categories, table.brands, table.codes] as unknown[][]
}

function numberOf({ values, numbers }: ValueNumbers, value: string): number {
  const known = numbers.get(value)
  if (known !== undefined) return known
  numbers.set(value, values.length)
  return values.push(value) - 1
}

/** Stands for a value that a document does not have. */
const none = -1
