import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { milliPerUnit } from '#lib/money/quantity.ts'
import { Mono } from '#lib/ui/mono.tsx'
import { Quantity } from '#lib/ui/quantity.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import type { Shipment, ShipmentLine } from '../shipment.ts'

/** What is in a shipment: to pick from the shelf, or to expect. */
export async function ShipmentLines({ shipment }: { readonly shipment: Shipment }): Promise<ReactNode> {
  const [say, units, locale] = await Promise.all([
    getTranslations('fulfillment'),
    getTranslations('orders.units'),
    getLocale(),
  ])
  const unitOf = ({ unit, quantityMilli }: ShipmentLine): string =>
    units.has(unit) ? units(unit, { count: Number(quantityMilli) / Number(milliPerUnit) }) : unit
  return (
    <Table caption={`${say('lines')} ${shipment.number}`}>
      <TableHead>
        <HeadCell>{say('sku')}</HeadCell>
        <HeadCell>{say('product')}</HeadCell>
        <HeadCell align="end">{say('quantity')}</HeadCell>
      </TableHead>
      <TableBody>
        {shipment.lines.map((line) => (
          <TableRow key={line.lineId}>
            <Cell className="min-w-28">
              <Mono>{line.sku}</Mono>
            </Cell>
            <Cell className="min-w-48">{line.name}</Cell>
            <Cell align="end">
              <Quantity quantityMilli={line.quantityMilli} unit={unitOf(line)} locale={locale} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
