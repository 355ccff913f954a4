import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatDate, formatPlainDate } from '#lib/dates/format-date.ts'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Money } from '#lib/ui/money.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { objectHref } from '#lib/object-page/way-back.ts'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { IndexColumn } from '../contract.ts'

export interface ListCellProps<Row> {
  readonly column: IndexColumn<Row>
  readonly row: Row
  /** What the page shows in place of the value. */
  readonly cell: ((row: Row) => ReactNode) | undefined
  /** Of the first column: where a row without a page of its own is looked at. */
  readonly peekHref: string | undefined
  /** The list as it is shown now, for the way back. */
  readonly listHref: string
}

/** What a column says about a row. */
export async function ListCell<Row>({
  column,
  row,
  cell,
  peekHref,
  listHref,
}: ListCellProps<Row>): Promise<ReactNode> {
  if (cell) return cell(row)
  if (column.kind === 'link') {
    const link = column.value(row)
    if (!link) return '–'
    return (
      <TextLink
        href={objectHref(link.href, listHref.slice((listHref + '?').indexOf('?')))}
        prefetch={false}
        data-list-link
        className="wrap-anywhere"
      >
        {link.text}
      </TextLink>
    )
  }
  const shown = await shownValue(column, row)
  if (peekHref === undefined || shown === '–') return shown
  return (
    <TextLink href={peekHref} prefetch={false} scroll={false} data-list-link className="wrap-anywhere">
      {shown}
    </TextLink>
  )
}

async function shownValue<Row>(
  column: Exclude<IndexColumn<Row>, { kind: 'link' }>,
  row: Row,
): Promise<ReactNode> {
  const [locale, zone, say] = await Promise.all([getLocale(), getTimeZone(), getTranslations()])
  if (column.kind === 'money') {
    const money = column.value(row)
    return money ? <Money {...money} locale={locale} /> : '–'
  }
  if (column.kind === 'status') {
    const status = column.value(row)
    return status ? <Badge meaning={status.meaning}>{say(status.words)}</Badge> : '–'
  }
  if (column.kind === 'number') {
    const number = column.value(row)
    return number === null ? '–' : new Intl.NumberFormat(locale).format(number)
  }
  const text = column.value(row)
  if (text === null || text === '') return '–'
  switch (column.kind) {
    case 'text':
      return <span className="wrap-anywhere">{text}</span>
    case 'code':
      return (
        <span className="wrap-anywhere">
          <Mono>{text}</Mono>
        </span>
      )
    case 'words':
      return say.has(text) ? say(text) : text
    case 'day':
      return formatPlainDate(text, locale)
    case 'date':
      return (
        <time dateTime={fromInstant(text).toISOString()}>{formatDate(fromInstant(text), locale, zone)}</time>
      )
    case 'time':
      return (
        <time dateTime={fromInstant(text).toISOString()}>{formatTime(fromInstant(text), locale, zone)}</time>
      )
  }
}
