import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { StoredChange } from '#lib/kernel/audit/stored-changes.ts'
import { Mono } from '#lib/ui/mono.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { showValue } from './show-value.ts'

/** What became of one thing, field by field. */
export async function ChangeTable({ change }: { readonly change: StoredChange }): Promise<ReactNode> {
  const say = await getTranslations('audit.change')
  const { subject, id, before, after } = change
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return (
    <section className="grid gap-2">
      <h3 className="text-14 wrap-anywhere">
        <Mono>{subject}</Mono> <Mono>{id}</Mono>
      </h3>
      {names.length > 0 && (
        <Table caption={say('caption', { subject, id })}>
          <TableHead>
            <HeadCell>{say('field')}</HeadCell>
            <HeadCell>{say('before')}</HeadCell>
            <HeadCell>{say('after')}</HeadCell>
          </TableHead>
          <TableBody>
            {names.map((name) => (
              <TableRow key={name}>
                <Cell>
                  <Mono>{name}</Mono>
                </Cell>
                <Cell className="wrap-anywhere">{showValue(before?.[name])}</Cell>
                <Cell className="wrap-anywhere">{showValue(after?.[name])}</Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  )
}
