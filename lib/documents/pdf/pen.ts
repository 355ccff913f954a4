import PdfDocument from 'pdfkit'
import type { PrintedDocument } from '../contract.ts'
import { openFont } from './open-font.ts'
import type { Face } from './open-font.ts'

/** A4 in points, and what is kept free of print. */
export const sheet = { width: 595.28, height: 841.89, side: 56, top: 56, foot: 96 } as const

export const innerWidth = sheet.width - 2 * sheet.side

/** Where nothing of the text may stand any more. */
const lastLine = sheet.height - sheet.foot

export const colours = { text: '#1a1d21', muted: '#5b6470', line: '#c9ced6' } as const

/** The document as it is being drawn: where the next thing goes, and what tells readers aloud what it is. */
export interface Pen {
  readonly pdf: PDFKit.PDFDocument
  readonly root: PDFKit.PDFStructureElement
  y: number
}

/** How a text is set. */
export interface Setting {
  readonly x: number
  readonly width: number
  readonly size: number
  readonly face?: Face
  readonly colour?: string
  readonly align?: 'left' | 'right'
}

/** Opens an empty PDF/A-3b. Nothing in it depends on when or where it is made. */
export function openPen(document: PrintedDocument): Pen {
  const { title, seller, language, createdAt } = document
  const pdf = new PdfDocument({
    size: [sheet.width, sheet.height],
    margins: { top: 0, bottom: 0, left: sheet.side, right: sheet.side },
    bufferPages: true,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: openFont('regular'),
    info: {
      Title: title,
      Author: seller.name,
      Subject: document.documentId,
      Creator: 'Portico',
      Producer: 'Portico',
      CreationDate: new Date(`${createdAt.replace(' ', 'T')}Z`),
    },
  })
  pdf.registerFont('regular', openFont('regular'))
  pdf.registerFont('strong', openFont('strong'))
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  return { pdf, root, y: sheet.top }
}

/** Sets a text at a height and answers how high it is. Draws only; `tag` it, or mark it as an artifact. */
export function setText(pen: Pen, text: string, y: number, setting: Setting): number {
  const { pdf } = pen
  const { x, width, size, face = 'regular', colour = colours.text, align = 'left' } = setting
  pdf.font(face).fontSize(size).fillColor(colour)
  pdf.text(text, x, y, { width, align, lineGap: 2 })
  return pdf.y - y
}

/** How high a text will be. */
export function heightOf(pen: Pen, text: string, { width, size, face = 'regular' }: Setting): number {
  return pen.pdf.font(face).fontSize(size).heightOfString(text, { width, lineGap: 2 })
}

/** Draws something that a reader aloud hears under a tag of PDF 1.7. */
export function tag(pen: Pen, name: string, draw: () => void): void {
  pen.root.add(pen.pdf.struct(name, {}, draw))
}

/** Draws something that a reader aloud passes over. */
export function asArtifact(pen: Pen, draw: () => void): void {
  pen.pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pen.pdf.endMarkedContent()
}

/** Begins a new page where a height does not fit on this one. Answers whether it did. */
export function makeRoom(pen: Pen, height: number): boolean {
  if (pen.y + height <= lastLine) return false
  pen.pdf.addPage()
  pen.y = sheet.top
  return true
}

export function drawLine(pen: Pen, y: number): void {
  asArtifact(pen, () => {
    pen.pdf
      .moveTo(sheet.side, y)
      .lineTo(sheet.width - sheet.side, y)
      .lineWidth(0.5)
      .strokeColor(colours.line)
      .stroke()
  })
}
