import type { RowTotal } from '#lib/kernel/database/row-wish.ts'
import type { Query } from '#lib/kernel/command.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import type { Load } from '#lib/kernel/token.ts'
import { slot } from '#lib/kernel/token.ts'

/** A status in words. `words` is a full key of the messages. */
export interface ShownStatus {
  readonly words: string
  readonly meaning: 'neutral' | 'good' | 'attention' | 'bad' | 'information'
}

interface ColumnBase {
  readonly id: string
  /** Full key of the messages. */
  readonly label: string
  /** The sort that its head switches on. */
  readonly sort?: string
  /** Shown only to those who choose it. */
  readonly isExtra?: true
  /** Always shown: what a row is known by. */
  readonly isFixed?: true
}

/**
 * A column. What `value` answers is shown, and written into CSV files, as its kind asks for; null is shown as a dash.
 *
 * - `text`, `code` (an article or document number), `words` (a full key of the messages)
 * - `link`: a text that leads to the row's object
 * - `number`: a whole number; `money`: minor units with an ISO 4217 code
 * - `day`: `YYYY-MM-DD`; `date` and `time`: an instant, shown as its day or to the minute in the shop's zone
 */
export type IndexColumn<Row> = ColumnBase &
  (
    | { readonly kind: 'text' | 'code' | 'words' | 'day' | 'date' | 'time'; value(row: Row): string | null }
    | { readonly kind: 'number'; value(row: Row): number | bigint | null }
    | {
        readonly kind: 'money'
        value(row: Row): { readonly amountMinor: bigint; readonly currency: string } | null
      }
    | { readonly kind: 'status'; value(row: Row): ShownStatus | null }
    | { readonly kind: 'link'; value(row: Row): { readonly text: string; readonly href: string } | null }
  )

interface FilterBase<F extends string> {
  /** Its name in the address: letters and digits, first a small letter. */
  readonly id: string
  /** Full key of the messages. */
  readonly label: string
  readonly field: F
}

/**
 * One way to narrow a list. In the address it is `id=value`; ranges add `.from` and `.to`.
 *
 * - `choice`: some of a few values; `label` of an option is a full key of the messages
 * - `text`: `is` compares whole, `begins` takes prefixes (both go by an index), `contains` looks anywhere
 * - `days`: from day to day in the shop's zone, both ends counted, or one day by `id=YYYY-MM-DD`
 * - `amounts`: from amount to amount; `decimals` of what people type are kept as whole numbers
 * - `presence`: yes where the field is filled, no where it is null; `truth`: yes for 1, no for 0
 */
export type IndexFilter<F extends string> = FilterBase<F> &
  (
    | {
        readonly kind: 'choice'
        readonly options: readonly { readonly value: string; readonly label: string }[]
      }
    | { readonly kind: 'text'; readonly match: 'is' | 'begins' | 'contains' }
    | { readonly kind: 'days'; readonly of: 'instant' | 'day' }
    | { readonly kind: 'amounts'; readonly decimals: number }
    | { readonly kind: 'presence' | 'truth' }
  )

/** One order of a list. The table should have an index on the field and the tie-breaker. */
export interface IndexSort<F extends string> {
  readonly id: string
  /** Full key of the messages. */
  readonly label: string
  readonly field: F
  /** What the column holds; a cursor that holds anything else is none. */
  readonly kind: 'text' | 'whole' | 'instant' | 'day'
  /** Whether the column may be null. */
  readonly isNullable?: true
  /** The direction that a first click gives. */
  readonly begins: 'asc' | 'desc'
}

/** A view that every reader of the list has: a tab that asks the list as `query` says. */
export interface GivenView {
  readonly id: string
  /** Full key of the messages. */
  readonly label: string
  /** As in the address: `state=waiting&sort=createdAt.asc`. */
  readonly query: string
}

/**
 * All that a list of the back office or the portal is: its columns, how it can be narrowed and sorted, and the views
 * that it comes with. Made by `indexPage` (`engine/index-page.ts`), answered by a query that calls `readIndex`
 * (`engine/read-index.ts`), shown by `IndexView` (`ui/index-view.tsx`).
 *
 * @typeParam Row what the list's query answers
 * @typeParam F names of what the repository can compare and sort by; each stands for one column there
 */
export interface IndexPage<Row, F extends string = string> {
  /** `owner.noun`, at most 80 characters. Views are kept under it. */
  readonly id: string
  /** Where it is shown. */
  readonly path: `/${string}`
  /** Full key of the messages. */
  readonly title: string
  /** Who may read it; its query asks for the same. */
  readonly needs: Permission
  /** What a row is known by: the value of the field that breaks ties. */
  rowId(row: Row): string
  /** What people call a row. */
  rowName(row: Row): string
  readonly columns: readonly IndexColumn<Row>[]
  readonly filters: readonly IndexFilter<F>[]
  /** What the search field looks in; without it there is none. */
  readonly search?: readonly F[]
  readonly sorts: readonly IndexSort<F>[]
  /** The id of a sort; it begins in the sort's own direction. */
  readonly defaultSort: string
  /** Unique and never null. */
  readonly tieBreaker: F
  readonly views?: readonly GivenView[]
  /** The view that the list opens with for those who keep nothing else. */
  readonly opensWith?: string
  /** Rows are counted, and a field of minor units is summed, for each currency. Costs one statement more. */
  readonly totals?: { readonly sum: F; readonly by: F } | 'count'
  /** Names in the address that belong to the page beside the list. */
  readonly alsoAsked?: readonly string[]
}

/** What the list's query is given: the address's own words, and nothing that needs to be trusted. */
export interface IndexInput {
  readonly asked: readonly (readonly [name: string, value: string])[]
  /** Only these rows, as far as the reader may see them. */
  readonly ids?: readonly string[] | undefined
  /** As many rows from the first on, in place of a page. */
  readonly most?: number | undefined
}

/** How a list was asked, after everything that cannot be used was left out. */
export interface IndexState {
  readonly filters: readonly ChosenFilter[]
  readonly search: string
  readonly sort: { readonly id: string; readonly direction: 'asc' | 'desc' }
  readonly size: 25 | 50 | 100
}

/** A filter that is on, in the words of the address. */
export interface ChosenFilter {
  readonly id: string
  /** Of a choice: all that are taken. */
  readonly values: readonly string[]
  readonly from?: string
  readonly to?: string
}

/** Something in the address that cannot be used, as a key of `index-page.problems` and what it is filled with. */
export interface IndexProblem {
  readonly says:
    | 'unknown'
    | 'twice'
    | 'long'
    | 'option'
    | 'day'
    | 'span'
    | 'amount'
    | 'truth'
    | 'sort'
    | 'size'
    | 'cursor'
    | 'view'
    | 'peek'
  /** The filter's id, where it is one. */
  readonly filter?: string
  readonly name: string
  readonly value: string
}

/** A page of a list. */
export interface IndexAnswer<Row> {
  readonly rows: readonly Row[]
  readonly state: IndexState
  readonly problems: readonly IndexProblem[]
  /** Cursors: `before=` and `after=` of the address. Nothing where the list begins or ends. */
  readonly before: string | undefined
  readonly after: string | undefined
  /** By currency, where the list counts. Nothing where it does not. */
  readonly totals: readonly RowTotal[] | undefined
}

/** A list and the query that answers it, by which it is taken away as a CSV file. Made by `listingSource`. */
export interface ListingSource {
  readonly index: IndexPage<unknown>
  readonly query: Query<IndexInput, IndexAnswer<unknown>>
}

/** A list as the whole shop knows it: views are kept of it, and `/api/lists/<id>` gives it as a CSV file. */
export interface Listing {
  /** The list's id. */
  readonly id: string
  /** The same right that its query asks for. */
  readonly needs: Permission
  readonly load: Load<ListingSource>
}

/** Every list, by its id. Their owners contribute them. */
export const listing = slot<Listing>('index-page.listing', (entry) => entry.id)
