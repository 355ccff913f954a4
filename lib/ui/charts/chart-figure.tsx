import type { ReactNode } from 'react'
import { Disclosure } from '../disclosure.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '../table.tsx'
import type { ChartPoint } from './chart-point.ts'

export interface ChartFigureProps {
  readonly title: string
  /** The one thing that it says, in a sentence. */
  readonly message: string
  readonly points: readonly ChartPoint[]
  readonly words: {
    /** What leads to the numbers. */
    readonly table: string
    /** Heads of the numbers' two columns. */
    readonly label: string
    readonly value: string
    /** Said instead where there is nothing to draw. */
    readonly empty: string
  }
}

/** A drawing with its message above and its numbers one click away. */
export function ChartFigure({
  title,
  message,
  points,
  words,
  children,
}: ChartFigureProps & { readonly children: ReactNode }): ReactNode {
  if (points.length === 0) {
    return (
      <figure className="grid gap-1">
        <figcaption className="font-semibold">{title}</figcaption>
        <p className="text-14 text-muted">{words.empty}</p>
      </figure>
    )
  }
  return (
    <figure className="grid min-w-0 gap-3">
      <figcaption>
        <span className="block font-semibold">{title}</span>
        <span className="block text-14 text-muted">{message}</span>
      </figcaption>
      {children}
      <Disclosure title={words.table}>
        <Table caption={title}>
          <TableHead>
            <HeadCell>{words.label}</HeadCell>
            <HeadCell align="end">{words.value}</HeadCell>
          </TableHead>
          <TableBody>
            {points.map(({ label, text }) => (
              <TableRow key={label}>
                <Cell>{label}</Cell>
                <Cell align="end" className="tabular-nums">
                  {text}
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Disclosure>
    </figure>
  )
}
