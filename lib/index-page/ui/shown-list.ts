import type { ReactNode } from 'react'
import type { Permission } from '#lib/kernel/shell.ts'
import type { ButtonLook } from '#lib/ui/button.tsx'
import type { FormAction } from '#lib/web/form-state.ts'
import type { IndexAnswer, IndexPage } from '../contract.ts'
import type { AlsoSaid } from '../engine/query-of.ts'
import type { OpenedList } from '../engine/open-list.ts'

/** Something that is done with many rows at once. */
export interface BulkAction<Row> {
  readonly id: string
  /** Full keys of the messages: the verb, and the sentence over the rows; it is given `count` and `chosen`. */
  readonly label: string
  readonly question: string
  readonly look?: ButtonLook
  readonly needs: Permission
  /** Ends in `runEach`. */
  readonly action: FormAction
  /** Whether it can be done with a row as it is now. The command decides; this only counts before. */
  fits(row: Row): boolean
}

/** How cells are shown that are more than their column's value. */
export type ShownCells<Row> = Readonly<Record<string, (row: Row) => ReactNode>>

/** A list, how it was opened, and what was found. */
export interface ShownList<Row, F extends string = string> {
  readonly index: IndexPage<Row, F>
  readonly list: OpenedList
  readonly found: IndexAnswer<Row>
  /** The page that is shown, for links that stay on it. */
  readonly here: Pick<AlsoSaid, 'after' | 'before'>
  readonly hrefOf: (change: StateChange) => string
}

/** What a link changes of what is shown. A change of the state begins at the first page again. */
export interface StateChange extends AlsoSaid {
  readonly state?: Partial<IndexAnswer<never>['state']>
}

/** Where the form for chosen rows is found by their boxes. */
export const choiceFormId = 'list-choice'

/** What the table of a list and each of its parts know. */
export interface ListTableProps<Row, F extends string> {
  readonly shown: ShownList<Row, F>
  readonly cells: ShownCells<Row>
  readonly hasChoice: boolean
}
