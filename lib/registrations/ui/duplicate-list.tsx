import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Badge } from '#lib/ui/badge.tsx'
import { Card } from '#lib/ui/card.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { Duplicates } from '../duplicates/find-duplicates.ts'
import type { CommonThing } from '../duplicates/same-company.ts'
import { requestTable } from '../request-table.ts'

/** Customers and requests that may be the same company, and what they share with it. */
export async function DuplicateList({ duplicates }: { readonly duplicates: Duplicates }): Promise<ReactNode> {
  const say = await getTranslations('registrations.request')
  const { companies, requests } = duplicates
  return (
    <Card title={say('duplicates')}>
      {companies.length + requests.length === 0 ? (
        <p className="text-14 text-muted">{say('noDuplicates')}</p>
      ) : (
        <div className="grid gap-4">
          {companies.length > 0 && (
            <LikeList title={say('customers')}>
              {companies.map(({ companyId, number, name, common }) => (
                <LikeItem key={companyId} common={common}>
                  <TextLink href={`/admin/companies/${companyId}`}>{name}</TextLink>
                  {number !== null && <Mono>{number}</Mono>}
                </LikeItem>
              ))}
            </LikeList>
          )}
          {requests.length > 0 && (
            <LikeList title={say('requests')}>
              {requests.map(({ registrationId, companyName, state, common }) => (
                <LikeItem key={registrationId} common={common}>
                  <TextLink href={`/admin/registrations/${registrationId}`}>{companyName}</TextLink>
                  <ObjectStatus table={requestTable} state={state} area="admin" />
                </LikeItem>
              ))}
            </LikeList>
          )}
        </div>
      )}
    </Card>
  )
}

function LikeList({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="grid gap-2">
      <h3 className="text-13 font-medium text-muted">{title}</h3>
      <ul className="divide-y divide-line border-y border-line">{children}</ul>
    </section>
  )
}

interface LikeItemProps {
  readonly common: readonly CommonThing[]
  readonly children: ReactNode
}

async function LikeItem({ common, children }: LikeItemProps): Promise<ReactNode> {
  const say = await getTranslations('registrations.request')
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2 text-14">
      <span className="flex flex-wrap items-center gap-2">{children}</span>
      <span className="flex flex-wrap gap-1">
        {common.map((thing) => (
          <Badge key={thing} meaning={thing === 'vatId' ? 'bad' : 'attention'}>
            {say(`common.${thing}`)}
          </Badge>
        ))}
      </span>
    </li>
  )
}
