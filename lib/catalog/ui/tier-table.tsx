import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { PriceTier } from '#lib/pricing/contract.ts'
import { Money } from '#lib/ui/money.tsx'
import { Quantity } from '#lib/ui/quantity.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'

export interface TierTableProps {
  readonly tiers: readonly PriceTier[]
  readonly currency: string
}

const oneUnitMilli = 1000n

/** What a unit costs from which quantity on. */
export async function TierTable({ tiers, currency }: TierTableProps): Promise<ReactNode> {
  const say = await getTranslations('catalog.detail')
  const locale = await getLocale()
  if (tiers.length < 2) return null
  return (
    <Table caption={say('tiers')}>
      <TableHead>
        <HeadCell align="end">{say('from')}</HeadCell>
        <HeadCell align="end">{say('unitPrice')}</HeadCell>
      </TableHead>
      <TableBody>
        {tiers.map(({ minQuantityMilli, unitPriceMinor }) => (
          <TableRow key={String(minQuantityMilli)}>
            <Cell align="end">
              <Quantity
                quantityMilli={minQuantityMilli === 0n ? oneUnitMilli : minQuantityMilli}
                locale={locale}
              />
            </Cell>
            <Cell align="end">
              <Money amountMinor={unitPriceMinor} currency={currency} locale={locale} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
