import type { RowScope } from '#lib/kernel/company-scope.ts'
import { withinScope } from '#lib/kernel/database/within-scope.ts'
import { repository } from '#lib/kernel/repository.ts'

const columns = [
  'id as orderId',
  'number as orderNumber',
  'company_name as companyName',
  'po_number as poNumber',
] as const

/** Orders by what people remember of them. */
export const orderFinder = repository(['orders_order'], {
  read: (db) => ({
    byNumber: (scope: RowScope, orderNumber: string) =>
      db
        .selectFrom('orders_order')
        .select(columns)
        .where('number', '=', orderNumber)
        .where(withinScope('orders_order', scope))
        .executeTakeFirst(),

    /** The newest that are not delivered, among the newest of all. */
    open: (scope: RowScope, mostLookedAt: number, limit: number) =>
      db
        .selectFrom((newest) =>
          newest
            .selectFrom('orders_order')
            .select(['id', 'delivered_at'])
            .where(withinScope('orders_order', scope))
            .orderBy('placed_at', 'desc')
            .limit(mostLookedAt)
            .as('newest'),
        )
        .innerJoin('orders_order', 'orders_order.id', 'newest.id')
        .select([
          'orders_order.id as orderId',
          'orders_order.number as orderNumber',
          'orders_order.company_name as companyName',
          'orders_order.person_name as personName',
          'orders_order.po_number as poNumber',
          'orders_order.currency',
          'orders_order.total_minor as totalMinor',
          'orders_order.placed_at as placedAt',
        ])
        .where('newest.delivered_at', 'is', null)
        .orderBy('orders_order.placed_at', 'desc')
        .limit(limit)
        .execute(),

    /** By a part of number, PO number or company's name; looks at the newest only, so that it stays quick. */
    byPart: (scope: RowScope, part: string, mostLookedAt: number, limit: number) =>
      db
        .selectFrom((newest) =>
          newest
            .selectFrom('orders_order')
            .select([...columns, 'placed_at as placedAt'])
            .where(withinScope('orders_order', scope))
            .orderBy('placed_at', 'desc')
            .limit(mostLookedAt)
            .as('newest'),
        )
        .select(['orderId', 'orderNumber', 'companyName', 'poNumber'])
        .where((eb) =>
          eb.or(
            (['orderNumber', 'poNumber', 'companyName'] as const).map((column) =>
              eb(eb.fn<string>('lower', [column]), 'like', pattern(part)),
            ),
          ),
        )
        .orderBy('placedAt', 'desc')
        .limit(limit)
        .execute(),
  }),
  write: () => ({}),
})

/** What would stand for any letter is looked for as it is no part of a number or name: it matches nothing. */
function pattern(part: string): string {
  return `%${part.toLowerCase().replaceAll(/[%_\\]/g, '\u001f')}%`
}
