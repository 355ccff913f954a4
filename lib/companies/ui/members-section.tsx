import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { Card } from '#lib/ui/card.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { textOf } from '#lib/web/text-of.ts'
import type { CompanyPage } from '../company-page.ts'
import { pathOf } from '../company-page.ts'
import { isCompanyRole } from '../standard-rights.ts'
import { EditMember } from './edit-member.tsx'

/** Who belongs to a company: where, and as what. */
export async function MembersSection({ page }: { readonly page: CompanyPage }): Promise<ReactNode> {
  const say = await getTranslations('companies')
  const { company, can, asked } = page
  const chosen = company.members.find(({ membershipId }) => membershipId === textOf(asked['member']))
  const roleName = (role: string): string =>
    isCompanyRole(role)
      ? say(`roles.${role}`)
      : (company.roles.find(({ roleId }) => roleId === role)?.name ?? say('roles.gone'))
  return (
    <Card title={say('members.title')}>
      <div className="grid gap-4">
        <Table caption={say('members.title')}>
          <TableHead>
            <HeadCell>{say('members.person')}</HeadCell>
            <HeadCell>{say('members.unit')}</HeadCell>
            <HeadCell>{say('members.role')}</HeadCell>
            <HeadCell>{say('members.access')}</HeadCell>
          </TableHead>
          <TableBody>
            {company.members.map(({ membershipId, name, email, unitId, role, isSuspended }) => (
              <TableRow key={membershipId}>
                <Cell className="min-w-48 wrap-anywhere">
                  {can.members || page.ActingFor ? (
                    <TextLink href={`${pathOf(page)}?member=${membershipId}`} prefetch={false}>
                      {name || say('members.unknown')}
                    </TextLink>
                  ) : (
                    name || say('members.unknown')
                  )}
                  <p className="text-13 text-muted">{email}</p>
                </Cell>
                <Cell>{company.units.find((unit) => unit.unitId === unitId)?.name}</Cell>
                <Cell>{roleName(role)}</Cell>
                <Cell>
                  <Badge meaning={isSuspended ? 'attention' : 'good'}>
                    {say(isSuspended ? 'members.suspended' : 'members.active')}
                  </Badge>
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
        {chosen && <EditMember page={page} member={chosen} />}
      </div>
    </Card>
  )
}
