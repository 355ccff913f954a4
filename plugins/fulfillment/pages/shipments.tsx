import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { IndexView } from '#lib/index-page/ui/index-view.tsx'
import type { ShownCells } from '#lib/index-page/ui/shown-list.ts'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { askAs } from '#lib/web/ask.ts'
import type { MountedPageProps } from '#lib/web/mount.tsx'
import { textOf } from '#lib/web/text-of.ts'
import { findShipment } from '../queries/find-shipment.ts'
import { listShipments } from '../queries/list-shipments.ts'
import type { ListedShipment } from '../shipments-index.ts'
import { shipmentsIndex } from '../shipments-index.ts'
import { DueTime } from '../ui/due-time.tsx'
import { NextShipment } from '../ui/next-shipment.tsx'

type Props = Pick<MountedPageProps, 'searchParams'>

const cells: ShownCells<ListedShipment> = { due: ({ deadline }) => <DueTime deadline={deadline} /> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('fulfillment'))('title') }
}

/** What to ship next on top, then the list. */
export default async function ShipmentsPage({ searchParams }: Props): Promise<ReactNode> {
  const say = await getTranslations('fulfillment')
  const asked = await searchParams
  const shipmentId = textOf(asked['shipment'])
  const number = textOf(asked['shipped'])
  const next = shipmentId ? await askAs(findShipment, { shipmentId }) : await longestWaiting()
  return (
    <IndexView
      index={shipmentsIndex}
      query={listShipments}
      params={asked}
      text={say('text')}
      cells={cells}
      before={
        <>
          {number && /^S-\d{1,12}$/.test(number) && (
            <Notice meaning="good">{say('shipped', { number })}</Notice>
          )}
          {next?.state === 'waiting' && <NextShipment shipment={next} />}
        </>
      }
      empty={{
        title: say('emptyTitle'),
        text: say('emptyText'),
        action: <LinkButton href="/admin/orders">{say('openOrders')}</LinkButton>,
      }}
    />
  )
}

async function longestWaiting(): Promise<ListedShipment | undefined> {
  const found = await askAs(listShipments, { asked: [['state', 'waiting']], most: 1 })
  return found.rows[0]
}
