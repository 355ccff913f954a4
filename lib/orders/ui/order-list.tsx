import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import type { OrderSummary } from '../queries/list-orders.ts'
import { OrderTable } from './order-table.tsx'

export interface OrderListProps {
  readonly orders: readonly OrderSummary[]
  readonly hasMore: boolean
  readonly page: number
  readonly area: 'account' | 'admin'
  readonly emptyText: string
  readonly emptyAction?: ReactNode
}

/** The list of orders, page by page. */
export async function OrderList(props: OrderListProps): Promise<ReactNode> {
  const say = await getTranslations('orders.list')
  const { orders, hasMore, page, area } = props
  const address = `/${area}/orders`
  return (
    <>
      <PageHeader title={say('title')} />
      {orders.length === 0 ? (
        <EmptyState title={say('emptyTitle')} text={props.emptyText} action={props.emptyAction} />
      ) : (
        <OrderTable orders={orders} area={area} />
      )}
      <nav aria-label={say('title')} className="flex justify-between gap-3 pt-4">
        {page > 1 && (
          <LinkButton href={`${address}?page=${page - 1}`} rel="prev" prefetch={false}>
            {say('newer')}
          </LinkButton>
        )}
        {hasMore && (
          <LinkButton href={`${address}?page=${page + 1}`} rel="next" prefetch={false} className="ml-auto">
            {say('older')}
          </LinkButton>
        )}
      </nav>
    </>
  )
}
