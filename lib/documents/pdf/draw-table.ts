import type { PrintedTable } from '../contract.ts'
import type { Pen, Setting } from './pen.ts'
import { asArtifact, colours, drawLine, heightOf, innerWidth, makeRoom, setText, sheet } from './pen.ts'

type Column = PrintedTable['columns'][number]
type Cell = PrintedTable['rows'][number][number]

const gap = 10
const padding = 5
const bodySize = 9
const smallSize = 8

/** Draws a table. Its head comes again on every page; aloud it is heard once. */
export function drawTable(pen: Pen, { columns, rows }: PrintedTable): void {
  const { pdf, root } = pen
  const places = placesOf(columns)
  const table = pdf.struct('Table')
  root.add(table)
  makeRoom(pen, 60)
  const head = pdf.struct('TR')
  table.add(head)
  drawHead(pen, columns, places, (draw) => head.add(pdf.struct('TH', { scope: 'Column' } as object, draw)))
  head.end()
  for (const row of rows) {
    const height = heightOfRow(pen, row, places)
    if (makeRoom(pen, height)) drawHead(pen, columns, places, (draw) => asArtifact(pen, draw))
    const line = pdf.struct('TR')
    table.add(line)
    for (const [index, cell] of row.entries()) {
      const place = places[index]
      if (place) line.add(pdf.struct('TD', {}, () => drawCell(pen, cell, place)))
    }
    line.end()
    pen.y += height
    drawLine(pen, pen.y)
  }
  table.end()
}

/** Where each column stands. */
function placesOf(columns: readonly Column[]): readonly Setting[] {
  let x: number = sheet.side
  return columns.map(({ share, align }, index) => {
    const whole = innerWidth * share
    const width = whole - (index < columns.length - 1 ? gap : 0)
    const place = { x, width, align, size: bodySize }
    x += whole
    return place
  })
}

function drawHead(
  pen: Pen,
  columns: readonly Column[],
  places: readonly Setting[],
  put: (draw: () => void) => void,
): void {
  const settings = places.map((place) => ({ ...place, face: 'strong' as const, size: smallSize }))
  const heights = columns.map(({ title }, index) => heightOf(pen, title, settings[index] ?? firstPlace))
  for (const [index, { title }] of columns.entries()) {
    const setting = { ...(settings[index] ?? firstPlace), colour: colours.muted }
    put(() => void setText(pen, title, pen.y, setting))
  }
  pen.y += Math.max(...heights) + padding
  drawLine(pen, pen.y)
}

const firstPlace: Setting = { x: sheet.side, width: innerWidth, size: bodySize }

function heightOfRow(pen: Pen, row: readonly Cell[], places: readonly Setting[]): number {
  const heights = row.map(({ text, small }, index) => {
    const place = places[index] ?? firstPlace
    const below = small ? heightOf(pen, small, { ...place, size: smallSize }) : 0
    return heightOf(pen, text, place) + below
  })
  return Math.max(...heights) + 2 * padding
}

function drawCell(pen: Pen, { text, small }: Cell, place: Setting): void {
  const y = pen.y + padding
  const height = setText(pen, text, y, place)
  if (small) setText(pen, small, y + height, { ...place, size: smallSize, colour: colours.muted })
}
