import type { PrintedDocument } from '../contract.ts'
import type { Pen } from './pen.ts'
import { colours, innerWidth, setText, sheet, tag } from './pen.ts'

const factsWidth = 210
const factsX = sheet.width - sheet.side - factsWidth
const termWidth = 90

/** The seller, the address field, what the document is, and its facts beside the address. */
export function drawHead(pen: Pen, document: PrintedDocument): void {
  const { seller, recipient, title, introduction } = document
  const whole = { x: sheet.side, width: innerWidth }
  tag(pen, 'P', () => void setText(pen, seller.name, pen.y, { ...whole, size: 14, face: 'strong' }))
  const sender = `${seller.street}, ${seller.postalCode} ${seller.city}, ${seller.country} · ${seller.email}`
  tag(pen, 'P', () => void setText(pen, sender, pen.y + 20, { ...whole, size: 8, colour: colours.muted }))
  pen.y = 130
  const facts = drawFacts(pen, document)
  let { y } = pen
  tag(pen, 'P', () => {
    for (const line of recipient) {
      y += setText(pen, line, y, { x: sheet.side, width: factsX - sheet.side - 20, size: 10 })
    }
  })
  pen.y = Math.max(y, facts, 210) + 24
  tag(pen, 'H1', () => {
    pen.y += setText(pen, title, pen.y, { ...whole, size: 18, face: 'strong' }) + 8
  })
  tag(pen, 'P', () => {
    pen.y += setText(pen, introduction, pen.y, { ...whole, size: 10 }) + 18
  })
}

/** Draws the facts at the right and answers where they end. */
function drawFacts(pen: Pen, { facts }: PrintedDocument): number {
  let { y } = pen
  for (const { term, text } of facts) {
    tag(pen, 'P', () => {
      const left = setText(pen, term, y, { x: factsX, width: termWidth, size: 9, colour: colours.muted })
      const place = { x: factsX + termWidth, width: factsWidth - termWidth, size: 9 }
      y += Math.max(left, setText(pen, text, y, place)) + 2
    })
  }
  return y
}
