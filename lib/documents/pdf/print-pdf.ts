import type { PrintedDocument } from '../contract.ts'
import { drawFeet, drawNotes, drawSums } from './draw-end.ts'
import { drawHead } from './draw-head.ts'
import { drawTable } from './draw-table.ts'
import { openPen } from './pen.ts'

/** Lays a document out as PDF/A-3b, tagged, with its fonts in it. The same document gives the same bytes. */
export async function printPdf(document: PrintedDocument): Promise<Uint8Array> {
  const pen = openPen(document)
  const bytes = gather(pen.pdf)
  drawHead(pen, document)
  drawTable(pen, document.table)
  drawSums(pen, document.sums)
  drawNotes(pen, document.notes)
  drawFeet(pen, document)
  pen.root.end()
  pen.pdf.end()
  return bytes
}

async function gather(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of pdf as unknown as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}
