import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { keepViews } from '../permissions.ts'
import { readerOf } from '../reader-of.ts'
import { views } from '../repository.ts'
import { listId as listIdInput } from '../view-input.ts'

/** A view that somebody keeps. */
export interface KeptView {
  readonly viewId: string
  readonly name: string
  readonly query: string
  readonly isShared: boolean
  readonly isOwn: boolean
}

/** The views that a reader of a list has, and how it opens for them. */
export interface KeptViews {
  /** What the address says when it says nothing. */
  readonly opening: string
  readonly views: readonly KeptView[]
}

export const readViews = query({
  id: 'index-page.read-views',
  needs: keepViews,
  input: z.strictObject({ listId: listIdInput }),
  async run(ctx, { listId }): Promise<KeptViews> {
    const { personId, isStaff } = readerOf(ctx, listId)
    const rows = await views(ctx).ofList(listId, personId, isStaff)
    const opening = rows.find((row) => row.name === '' && row.personId === personId)
    return {
      opening: opening?.query ?? '',
      views: rows
        .filter((row) => row.name !== '')
        .sort((left, right) => Number(right.personId === personId) - Number(left.personId === personId))
        .map((row) => ({
          viewId: row.viewId,
          name: row.name,
          query: row.query,
          isShared: row.isShared === 1,
          isOwn: row.personId === personId,
        })),
    }
  },
})
