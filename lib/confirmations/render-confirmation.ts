import type { Messages } from 'use-intl'
import { createTranslator } from 'use-intl/core'
import { formatDate } from '#lib/dates/format-date.ts'
import type { PrintedDocument, PrintedPair, RenderDocument, SealedDocument } from '#lib/documents/contract.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { currencyCode } from '#lib/money/currency.ts'
import { formatMoney } from '#lib/money/format-money.ts'
import { formatQuantity, milliPerUnit } from '#lib/money/quantity.ts'
import type { Confirmation } from './confirmation.ts'
import { confirmation } from './confirmation.ts'
import german from './messages/de.json' with { type: 'json' }
import english from './messages/en.json' with { type: 'json' }

const renderConfirmation: RenderDocument = (document, print) => print(printedConfirmation(document))

export default renderConfirmation

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The words of a confirmation, in its language. */
export function printedConfirmation(document: SealedDocument): PrintedDocument {
  const content = confirmation.parse(document.content)
  const say = translator(document.language)
  const { seller, language, documentId, createdAt } = document
  return {
    language,
    title: say('print.title', { number: content.orderNumber }),
    seller,
    recipient: recipientOf(content),
    facts: factsOf(document, content, say),
    introduction: say('print.introduction', { person: content.personName }),
    table: tableOf(content, language, say),
    sums: sumsOf(content, language, say),
    notes: notesOf(document, content, say),
    words: {
      page: say('print.page', { page: '{page}', pages: '{pages}' }),
      vatId: say('print.vatId'),
      register: say('print.register'),
      bank: say('print.bank'),
    },
    createdAt,
    documentId,
  }
}

/** A text that is missing stops the document: a key must not stand in print. */
function translator(locale: 'en' | 'de'): Say {
  const messages = (locale === 'de' ? german : english) as unknown as Messages
  const onError = (error: Error): never => {
    throw error
  }
  return createTranslator({ locale, messages, onError }) as unknown as Say
}

function recipientOf({ companyName, address }: Confirmation): readonly string[] {
  const { label, street, postalCode, city, country } = address
  return [companyName, label, street, `${postalCode} ${city}`, country]
}

function factsOf(document: SealedDocument, content: Confirmation, say: Say): readonly PrintedPair[] {
  const { seller, language, number } = document
  const date = formatDate(fromInstant(content.placedAt), language, seller.timeZone)
  return [
    { term: say('print.number'), text: number },
    { term: say('print.date'), text: date },
    { term: say('print.poNumber'), text: content.poNumber },
    { term: say('print.yourVatId'), text: content.vatId },
    { term: say('print.contact'), text: seller.phone },
  ].filter(({ text }) => text !== '')
}

function tableOf(content: Confirmation, language: 'en' | 'de', say: Say): PrintedDocument['table'] {
  const money = moneyOf(content, language)
  return {
    columns: [
      { title: say('print.product'), share: 0.42, align: 'left' },
      { title: say('print.quantity'), share: 0.16, align: 'right' },
      { title: say('print.unitPrice'), share: 0.16, align: 'right' },
      { title: say('print.vat'), share: 0.1, align: 'right' },
      { title: say('print.net'), share: 0.16, align: 'right' },
    ],
    rows: content.lines.map((line) => [
      { text: line.name, small: line.sku },
      { text: `${formatQuantity(line.quantityMilli, language)} ${unitWord(line, say)}` },
      { text: money(line.unitPriceMinor) },
      { text: percent(line.taxRateBasisPoints, language) },
      { text: money(line.netMinor) },
    ]),
  }
}

/** Units that have no word keep their code. */
function unitWord({ unit, quantityMilli }: Confirmation['lines'][number], say: Say): string {
  const known = Object.keys(english.units)
  return known.includes(unit)
    ? say(`units.${unit}`, { count: Number(quantityMilli) / Number(milliPerUnit) })
    : unit
}

function sumsOf(content: Confirmation, language: 'en' | 'de', say: Say): readonly PrintedPair[] {
  const money = moneyOf(content, language)
  return [
    { term: say('print.net'), text: money(content.netMinor) },
    ...content.taxes.map(({ taxRateBasisPoints, netMinor, taxMinor }) => ({
      term: say('print.taxOn', { rate: percent(taxRateBasisPoints, language), net: money(netMinor) }),
      text: money(taxMinor),
    })),
    { term: say('print.total'), text: money(content.totalMinor) },
  ]
}

/** What the law wants said where no tax is counted (Art. 226 no. 11 and 11a of 2006/112/EC), and what was agreed. */
function notesOf({ contentHash }: SealedDocument, content: Confirmation, say: Say): readonly string[] {
  const untaxed = [...new Set(content.taxes.map(({ category }) => category))]
    .filter((category) => category in english.print.untaxed)
    .map((category) => say(`print.untaxed.${category}`))
  return [
    ...untaxed,
    ...(content.paymentMethod in english.print.payment
      ? [say(`print.payment.${content.paymentMethod}`)]
      : []),
    ...(content.note ? [say('print.note', { note: content.note })] : []),
    say('print.seal', { hash: contentHash }),
  ]
}

function moneyOf({ currency }: Confirmation, language: string): (amountMinor: bigint) => string {
  const code = currencyCode(currency)
  return (amountMinor) => formatMoney({ amountMinor, currency: code }, language)
}

function percent(basisPoints: number, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 })
  return format.format(basisPoints / 10_000)
}
