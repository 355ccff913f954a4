/** What a column can be compared with. */
export type ColumnValue = string | number | bigint

/**
 * One thing that is asked of every row. Texts are compared as the table keeps them, except by `contains`, which takes
 * capitals and small letters of English for the same.
 */
export type RowCondition<F extends string = string> =
  | { readonly test: 'is' | 'from' | 'until' | 'before'; readonly field: F; readonly value: ColumnValue }
  | { readonly test: 'one-of'; readonly field: F; readonly values: readonly ColumnValue[] }
  | { readonly test: 'begins'; readonly field: F; readonly text: string }
  /** In any of the fields. The text is looked for as it stands: nothing in it is a pattern. */
  | { readonly test: 'contains'; readonly fields: readonly F[]; readonly text: string }
  | { readonly test: 'present' | 'absent'; readonly field: F }

/** Where a row stands: what it is sorted by, and the id that no other row has. */
export interface RowPlace {
  readonly value: ColumnValue | null
  readonly id: string
}

/** By what rows are sorted. Null comes before everything else. */
export interface RowOrder<F extends string = string> {
  readonly field: F
  readonly direction: 'asc' | 'desc'
  /** Whether the column may be null; said, because it costs the index where the newest come first. */
  readonly isNullable: boolean
}

/** Which rows of a list are wanted, in which order, from where on. */
export interface RowWish<F extends string = string> {
  /** All of them must hold. They narrow what the repository selects and can never widen it. */
  readonly conditions: readonly RowCondition<F>[]
  readonly order: RowOrder<F>
  /** Unique and never null, so that equal rows have an order too. */
  readonly tieBreaker: F
  /** Rows behind this one, or those right before it; left out, the first ones. */
  readonly from?: { readonly side: 'after' | 'before'; readonly place: RowPlace }
  /** At most 500. */
  readonly limit: number
}

/** Rows in the order that was wished for, and where they stand. */
export interface RowPage<R> {
  readonly rows: readonly R[]
  readonly first: RowPlace | undefined
  readonly last: RowPlace | undefined
  /** Whether the list goes on towards its beginning, and towards its end. */
  readonly hasBefore: boolean
  readonly hasAfter: boolean
}

/** How many rows there are, and what a column of them comes to, for each value of another. */
export interface RowTotal {
  /** The value that the rows share: a currency. Empty where they are counted as one. */
  readonly by: string
  readonly count: number
  /** Zero where nothing is summed. */
  readonly sum: bigint
}

/** What is summed, for each value of what. */
export interface RowSum<F extends string = string> {
  readonly sum?: F
  readonly by?: F
}

/** Rows that a repository lets be listed, within what the actor may see. */
export interface RowList<R, F extends string = string> {
  page(wish: RowWish<F>): Promise<RowPage<R>>
  /** Of all rows for which the conditions hold, wherever the page is. */
  totals(wish: Pick<RowWish<F>, 'conditions'>, over: RowSum<F>): Promise<readonly RowTotal[]>
}
