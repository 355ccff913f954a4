import { upsert } from '#lib/kernel/database/upsert.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'

/** Under this name stands how a list opens; it sits where no view does. */
const opening = { name: '', position: 0 }
const mostRead = 200

const viewColumns = [
  'id as viewId',
  'person_id as personId',
  'name',
  'query',
  'position',
  'is_shared as isShared',
] as const

/** A view on its way into the table. */
export interface NewView {
  readonly viewId: string
  readonly personId: string
  readonly listId: string
  readonly name: string
  readonly query: string
  readonly isShared: boolean
}

export const views = repository(['index_page_view'], {
  read: (db) => ({
    /** A person's own, and those that staff share where the person is one. */
    ofList: (listId: string, personId: string, isStaff: boolean) =>
      db
        .selectFrom('index_page_view')
        .select(viewColumns)
        .where('list_id', '=', listId)
        .where((eb) =>
          eb.or([
            eb('person_id', '=', personId),
            ...(isStaff ? [eb.and([eb('is_shared', '=', 1), eb('name', '!=', opening.name)])] : []),
          ]),
        )
        .orderBy('position')
        .orderBy('id')
        .limit(mostRead)
        .execute(),

    findOwn: (viewId: string, personId: string) =>
      db
        .selectFrom('index_page_view')
        .select([...viewColumns, 'list_id as listId'])
        .where('id', '=', viewId)
        .where('person_id', '=', personId)
        .where('name', '!=', opening.name)
        .executeTakeFirst(),
  }),

  write: (db) => ({
    /** Takes a seat; the table refuses one that is taken or does not exist. */
    async insert({ viewId, ...view }: NewView, position: number, now: Date): Promise<void> {
      await db
        .insertInto('index_page_view')
        .values({
          id: viewId,
          person_id: view.personId,
          list_id: view.listId,
          name: view.name,
          query: view.query,
          position,
          is_shared: view.isShared ? 1 : 0,
          created_at: toInstant(now),
        })
        .execute()
    },

    async change(
      viewId: string,
      { name, query, isShared }: Pick<NewView, 'name' | 'query' | 'isShared'>,
    ): Promise<void> {
      await db
        .updateTable('index_page_view')
        .set({ name, query, is_shared: isShared ? 1 : 0 })
        .where('id', '=', viewId)
        .execute()
    },

    async remove(viewId: string): Promise<void> {
      await db.deleteFrom('index_page_view').where('id', '=', viewId).execute()
    },

    async keepOpening(
      { viewId, personId, listId, query }: Omit<NewView, 'name' | 'isShared'>,
      now: Date,
    ): Promise<void> {
      const row = {
        id: viewId,
        person_id: personId,
        list_id: listId,
        ...opening,
        query,
        is_shared: 0,
        created_at: toInstant(now),
      }
      await upsert(db, 'index_page_view', [row], {
        key: ['person_id', 'list_id', 'name'],
        update: ['query'],
      })
    },
  }),
})
