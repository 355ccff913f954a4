import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { Button } from '#lib/ui/button.tsx'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { Disclosure } from '#lib/ui/disclosure.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { Money } from '#lib/ui/money.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { PlaceholderPicture } from '#lib/ui/placeholder-picture.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { DesignSection, Specimen } from './design-section.tsx'
import { longWord } from './sample-words.ts'

const rows = [
  { sku: 'OV-CP-080', name: 'Centrifugal pump CP 80', amountMinor: 128_000n },
  { sku: 'OV-SP-040', name: longWord, amountMinor: 1_234_500n },
  { sku: 'OV-MV-012', name: 'Mixing valve MV 12', amountMinor: 950n },
] as const

/** What holds facts. */
export async function DataSection(): Promise<ReactNode> {
  const say = await getTranslations('design')
  return (
    <DesignSection id="data" title={say('sections.data')}>
      <Specimen title={say('parts.table')} layout="stack">
        <SampleTable />
      </Specimen>
      <Specimen title={say('parts.card')} layout="columns">
        <Card title={say('samples.orders')} aside={<Badge meaning="good">{say('samples.delivered')}</Badge>}>
          <DefinitionList
            items={[
              { term: say('samples.field'), description: 'OV-CP-080' },
              { term: say('samples.note'), description: <span className="wrap-anywhere">{longWord}</span> },
            ]}
          />
        </Card>
        <Card>{say('sampleSentence')}</Card>
      </Specimen>
      <Specimen title={say('parts.empty')} layout="stack">
        <EmptyState
          headingLevel={3}
          title={say('samples.emptyTitle')}
          text={say('samples.emptyText')}
          picture={<PlaceholderPicture drawing="box" className="size-24 rounded-card" />}
          action={<Button look="primary">{say('samples.open')}</Button>}
        />
      </Specimen>
      <Specimen title={say('parts.picture')}>
        {(['box', 'wrench', 'cycle'] as const).map((drawing) => (
          <PlaceholderPicture
            key={drawing}
            drawing={drawing}
            className="size-24 rounded-card border border-line"
          />
        ))}
      </Specimen>
      <Specimen title={say('parts.disclosure')} layout="stack">
        <Disclosure title={say('samples.more')}>{say('sampleSentence')}</Disclosure>
        <Disclosure title={longWord} isOpen>
          {say('sampleSentence')}
        </Disclosure>
      </Specimen>
    </DesignSection>
  )
}

async function SampleTable(): Promise<ReactNode> {
  const say = await getTranslations('design.samples')
  const locale = await getLocale()
  return (
    <Table caption={say('orders')}>
      <TableHead>
        <HeadCell>{say('sku')}</HeadCell>
        <HeadCell>{say('field')}</HeadCell>
        <HeadCell align="end">{say('amount')}</HeadCell>
      </TableHead>
      <TableBody>
        {rows.map(({ sku, name, amountMinor }) => (
          <TableRow key={sku}>
            <Cell>
              <Mono>{sku}</Mono>
            </Cell>
            <Cell className="min-w-40 wrap-anywhere">{name}</Cell>
            <Cell align="end">
              <Money amountMinor={amountMinor} currency="EUR" locale={locale} />
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
