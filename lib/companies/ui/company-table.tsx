import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { companyStatuses } from '../company-input.ts'
import type { listCompanies } from '../queries/list-companies.ts'

type Listed = Awaited<ReturnType<typeof listCompanies.run>>['companies']

/** Companies by name, each with its number and state. */
export async function CompanyTable({ companies }: { readonly companies: Listed }): Promise<ReactNode> {
  const say = await getTranslations('companies')
  const countries = new Intl.DisplayNames(await getLocale(), { type: 'region' })
  return (
    <Table caption={say('title')}>
      <TableHead>
        <HeadCell>{say('data.name')}</HeadCell>
        <HeadCell>{say('data.number')}</HeadCell>
        <HeadCell>{say('data.country')}</HeadCell>
        <HeadCell>{say('data.status')}</HeadCell>
      </TableHead>
      <TableBody>
        {companies.map(({ companyId, name, number, country, status }) => (
          <TableRow key={companyId}>
            <Cell className="min-w-48 wrap-anywhere">
              <TextLink href={`/admin/companies/${companyId}`}>{name}</TextLink>
            </Cell>
            <Cell>
              <Mono>{number}</Mono>
            </Cell>
            <Cell>{countries.of(country)}</Cell>
            <Cell>
              <Badge meaning={status === 'active' ? 'good' : 'attention'}>
                {say(`statuses.${companyStatuses.find((entry) => entry === status) ?? 'closed'}`)}
              </Badge>
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
