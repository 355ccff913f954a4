import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import type { MountedPageProps } from '#lib/web/mount.tsx'
import { pageOf } from '#lib/web/page-of.ts'
import { textOf } from '#lib/web/text-of.ts'
import { findShipment } from '../queries/find-shipment.ts'
import { listShipments } from '../queries/list-shipments.ts'
import { NextShipment } from '../ui/next-shipment.tsx'
import { ShippedTable } from '../ui/shipped-table.tsx'
import { WaitingTable } from '../ui/waiting-table.tsx'

type Props = Pick<MountedPageProps, 'searchParams'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('fulfillment'))('title') }
}

/** What to ship next on top, then all that waits, then what left. */
export default async function ShipmentsPage({ searchParams }: Props): Promise<ReactNode> {
  const say = await getTranslations('fulfillment')
  const asked = await searchParams
  const page = pageOf(asked['page'])
  const shipmentId = textOf(asked['shipment'])
  const number = textOf(asked['shipped'])
  const waiting = await askAs(listShipments, { state: 'waiting', page: 1 })
  const shipped = await askAs(listShipments, { state: 'shipped', page })
  const next = shipmentId ? await askAs(findShipment, { shipmentId }) : waiting.shipments[0]
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-6">
        {number && /^S-\d{1,12}$/.test(number) && (
          <Notice meaning="good">{say('shipped', { number })}</Notice>
        )}
        {next?.state === 'waiting' && <NextShipment shipment={next} />}
        {waiting.shipments.length === 0 ? (
          <EmptyState
            title={say('emptyTitle')}
            text={say('emptyText')}
            action={<LinkButton href="/admin/orders">{say('openOrders')}</LinkButton>}
          />
        ) : (
          <section className="grid gap-3">
            <h2 className="text-16">{say('waiting')}</h2>
            <WaitingTable {...waiting} />
            {waiting.hasMore && <p className="text-muted">{say('waitingMore')}</p>}
          </section>
        )}
        {shipped.shipments.length > 0 && (
          <section className="grid gap-3">
            <h2 className="text-16">{say('recent')}</h2>
            <ShippedTable shipments={shipped.shipments} />
          </section>
        )}
        <nav aria-label={say('recent')} className="flex justify-between gap-3">
          {page > 1 && <LinkButton href={`?page=${page - 1}`}>{say('newer')}</LinkButton>}
          {shipped.hasMore && (
            <LinkButton href={`?page=${page + 1}`} className="ml-auto">
              {say('older')}
            </LinkButton>
          )}
        </nav>
      </div>
    </>
  )
}
