import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { testSeller } from '#tests/support/factories/seller.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import type { PrintedDocument } from '../contract.ts'
import { printPdf } from './print-pdf.ts'

const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'

function documentOf(rowCount: number): PrintedDocument {
  return {
    language: 'de',
    title: 'Auftragsbestätigung O-000001',
    seller: testSeller,
    recipient: ['Łódź Müller GmbH', 'Straße 1', '1010 Wien'],
    facts: [{ term: 'Datum', text: '2. März 2026' }],
    introduction: 'Wir danken für Ihre Bestellung – größer als 1.000 €.',
    table: {
      columns: [
        { title: 'Bezeichnung', share: 0.6, align: 'left' },
        { title: 'Menge', share: 0.2, align: 'right' },
        { title: 'Netto', share: 0.2, align: 'right' },
      ],
      rows: Array.from({ length: rowCount }, (_, index) => [
        { text: `Pumpe ${index + 1} ${longWord}`, small: `P-${index + 1}` },
        { text: '1 Stück' },
        { text: '1.234,50 €' },
      ]),
    },
    sums: [{ term: 'Gesamt', text: '1.469,06 €' }],
    notes: ['Lieferung frei Haus.'],
    words: { page: 'Seite {page} von {pages}', vatId: 'UID', register: 'Firmenbuch', bank: 'Bank' },
    createdAt: '2026-03-02 09:00:00.000',
    documentId: 'document-1',
  }
}

test('the same document gives the same bytes', async () => {
  const [first, second] = [await printPdf(documentOf(3)), await printPdf(documentOf(3))]
  const hashes = [first, second].map((bytes) => createHash('sha256').update(bytes).digest('hex'))
  expect(hashes[0]).toBe(hashes[1])
})

test('it says what it should, in German letters and with the euro sign', async () => {
  const { pages, raw } = readPdf(await printPdf(documentOf(2)))
  const text = pages.join('\n')
  for (const words of [
    'Größe & Söhne Pumpenbau GmbH',
    'Łódź Müller GmbH',
    'Auftragsbestätigung O-000001',
    'größer als 1.000 €.',
    '1.234,50 €',
    'Seite 1 von 1',
    'IBAN DE89370400440532013000',
  ]) {
    expect(text).toContain(words)
  }
  expect(text.replaceAll(/\s/g, '')).toContain(longWord)
  expect(raw).toContain('pdfaid:part>3<')
  expect(raw).toContain('/Lang (de)')
  expect(raw).toContain('/FontFile2')
})

test('the head of the table comes again on every page, and every page is numbered', async () => {
  const { pages } = readPdf(await printPdf(documentOf(60)))
  expect(pages.length).toBeGreaterThan(2)
  const withRows = pages.filter((page) => page.includes('Pumpe '))
  expect(withRows.length).toBeGreaterThan(2)
  expect(withRows.every((page) => page.includes('Bezeichnung'))).toBe(true)
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`Seite ${index + 1} von ${pages.length}`)
  }
})
