import { clsx } from 'clsx'
import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from 'react'

export interface TableProps {
  /** What the table shows, for those who hear it. */
  readonly caption: string
  /** Of the table itself, such as what becomes of it on a phone. */
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A table that scrolls sideways in itself where the screen is narrow. */
export function Table({ caption, className, children }: TableProps): ReactNode {
  return (
    <section
      aria-label={caption}
      // What scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="relative overflow-x-auto rounded-card border border-line bg-surface"
    >
      <table className={clsx('w-full border-collapse text-left text-(length:--text-table)', className)}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </section>
  )
}

export interface TablePartProps {
  readonly className?: string
  readonly children: ReactNode
}

/** The row of the columns' names: `HeadCell`s. */
export function TableHead({ className, children }: TablePartProps): ReactNode {
  return (
    <thead className={clsx('bg-neutral-2 text-muted', className)}>
      <tr>{children}</tr>
    </thead>
  )
}

export function TableBody({ className, children }: TablePartProps): ReactNode {
  return <tbody className={className}>{children}</tbody>
}

export function TableRow({ className, children }: TablePartProps): ReactNode {
  return <tr className={clsx('border-t border-line hover:bg-neutral-2', className)}>{children}</tr>
}

/** Numbers stand at the end of their cells, so that their digits line up. */
export type CellAlign = 'start' | 'end'

export interface HeadCellProps extends Omit<ThHTMLAttributes<HTMLTableCellElement>, 'align'> {
  readonly align?: CellAlign
}

export function HeadCell({ align, className, ...rest }: HeadCellProps): ReactNode {
  return (
    <th
      scope="col"
      {...rest}
      className={clsx(
        'px-3 py-2 text-12 font-medium whitespace-nowrap',
        align === 'end' && 'text-right',
        className,
      )}
    />
  )
}

export interface CellProps extends Omit<TdHTMLAttributes<HTMLTableCellElement>, 'align'> {
  readonly align?: CellAlign
}

export function Cell({ align, className, ...rest }: CellProps): ReactNode {
  return (
    <td
      {...rest}
      className={clsx('h-(--row-height) px-3 py-1.5', align === 'end' && 'text-right', className)}
    />
  )
}
