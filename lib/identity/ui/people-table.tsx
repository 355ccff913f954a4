import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { everyStaffRole } from '#lib/kernel/shell.ts'
import type { listPeople } from '../queries/list-people.ts'

type Listed = Awaited<ReturnType<typeof listPeople.run>>['people']

export interface PeopleTableProps {
  readonly people: Listed
  /** Whether somebody of the staff can be chosen, to change them. */
  readonly canChange: boolean
}

/** Who can sign in, by name. */
export async function PeopleTable({ people, canChange }: PeopleTableProps): Promise<ReactNode> {
  const say = await getTranslations('identity.people')
  return (
    <Table caption={say('title')}>
      <TableHead>
        <HeadCell>{say('name')}</HeadCell>
        <HeadCell>{say('role')}</HeadCell>
        <HeadCell>{say('access')}</HeadCell>
      </TableHead>
      <TableBody>
        {people.map(({ personId, name, email, staffRole, isSuspended }) => {
          const role = everyStaffRole.find((entry) => entry === staffRole)
          return (
            <TableRow key={personId}>
              <Cell className="min-w-48 wrap-anywhere">
                {canChange && role ? (
                  <TextLink href={`/admin/people?person=${personId}`} prefetch={false}>
                    {name}
                  </TextLink>
                ) : (
                  name
                )}
                <p className="text-13 text-muted">{email}</p>
              </Cell>
              <Cell>{say(role ? `roles.${role}` : 'customer')}</Cell>
              <Cell>
                <Badge meaning={isSuspended ? 'attention' : 'good'}>
                  {say(isSuspended ? 'suspended' : 'active')}
                </Badge>
              </Cell>
            </TableRow>
          )
        })}
      </TableBody>
    </Table>
  )
}
