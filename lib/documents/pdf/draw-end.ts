import type { PrintedDocument, PrintedPair } from '../contract.ts'
import type { Pen } from './pen.ts'
import { asArtifact, colours, drawLine, heightOf, innerWidth, makeRoom, setText, sheet, tag } from './pen.ts'

const sumsWidth = 300
const sumsX = sheet.width - sheet.side - sumsWidth
const footSize = 7.5

/** The sums, at the right and kept together. */
export function drawSums(pen: Pen, sums: readonly PrintedPair[]): void {
  pen.y += 12
  makeRoom(pen, sums.length * 16 + 8)
  for (const [index, { term, text }] of sums.entries()) {
    const isLast = index === sums.length - 1
    const style = { size: isLast ? 11 : 9, face: isLast ? ('strong' as const) : ('regular' as const) }
    tag(pen, 'P', () => {
      const left = setText(pen, term, pen.y, { ...style, x: sumsX, width: 190 })
      const place = { ...style, x: sumsX + 190, width: sumsWidth - 190, align: 'right' as const }
      pen.y += Math.max(left, setText(pen, text, pen.y, place)) + 3
    })
  }
}

export function drawNotes(pen: Pen, notes: readonly string[]): void {
  const setting = { x: sheet.side, width: innerWidth, size: 9 }
  pen.y += 18
  for (const note of notes) {
    makeRoom(pen, heightOf(pen, note, setting))
    tag(pen, 'P', () => {
      pen.y += setText(pen, note, pen.y, setting) + 6
    })
  }
}

/** The foot of every page: who sells, where to pay, and which page it is. */
export function drawFeet(pen: Pen, { seller, words }: PrintedDocument): void {
  const { start, count } = pen.pdf.bufferedPageRange()
  const firm = [
    seller.name,
    seller.vatId && `${words.vatId} ${seller.vatId}`,
    seller.registerNumber && `${words.register} ${seller.registerNumber}`,
  ]
  const bank = [words.bank, seller.bankName, `IBAN ${seller.iban}`, seller.bic && `BIC ${seller.bic}`]
  for (let page = start; page < start + count; page += 1) {
    pen.pdf.switchToPage(page)
    const y = sheet.height - 68
    const quiet = { size: footSize, colour: colours.muted }
    drawLine(pen, y - 8)
    asArtifact(pen, () => {
      setText(pen, firm.filter(Boolean).join(' · '), y, { ...quiet, x: sheet.side, width: innerWidth - 90 })
      setText(pen, bank.filter(Boolean).join(' · '), y + 12, {
        ...quiet,
        x: sheet.side,
        width: innerWidth - 90,
      })
      const number = words.page.replace('{page}', String(page + 1)).replace('{pages}', String(count))
      setText(pen, number, y, { ...quiet, x: sheet.width - sheet.side - 80, width: 80, align: 'right' })
    })
  }
}
