import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Badge } from '#lib/ui/badge.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { Tabs } from '#lib/ui/tabs.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { countryName } from '../countries.ts'
import type { ListedRegistration } from '../queries/list-registrations.ts'
import { requestTable } from '../request-table.ts'

const path = '/admin/registrations'

/** What of the requests is shown. */
export type RegistrationView = 'waiting' | 'decided'

export interface RegistrationListProps {
  readonly view: RegistrationView
  readonly registrations: readonly ListedRegistration[]
  /** Behind which the list goes on; null at its end. */
  readonly nextId: string | null
}

/** Requests for an account, as whoever decides sees them. */
export async function RegistrationList({
  view,
  registrations,
  nextId,
}: RegistrationListProps): Promise<ReactNode> {
  const say = await getTranslations('registrations.list')
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <Tabs
        label={say('views')}
        tabs={(['waiting', 'decided'] as const).map((one) => ({
          href: one === 'waiting' ? path : `${path}?view=${one}`,
          label: say(one),
          isCurrent: one === view,
        }))}
      />
      <div className="grid gap-4">
        {registrations.length === 0 ? (
          <EmptyState
            title={say(view === 'waiting' ? 'emptyTitle' : 'noneDecidedTitle')}
            text={say(view === 'waiting' ? 'emptyText' : 'noneDecidedText')}
          />
        ) : (
          <RegistrationTable registrations={registrations} view={view} />
        )}
        {nextId !== null && (
          <p>
            <TextLink href={`${path}?view=${view}&after=${nextId}`}>{say('more')}</TextLink>
          </p>
        )}
      </div>
    </>
  )
}

async function RegistrationTable({
  registrations,
  view,
}: Pick<RegistrationListProps, 'registrations' | 'view'>): Promise<ReactNode> {
  const say = await getTranslations('registrations.list')
  return (
    <Table caption={say('title')}>
      <TableHead>
        <HeadCell>{say('company')}</HeadCell>
        <HeadCell>{say('country')}</HeadCell>
        <HeadCell>{say('person')}</HeadCell>
        <HeadCell>{say('asked')}</HeadCell>
        <HeadCell>{say(view === 'waiting' ? 'due' : 'decidedBy')}</HeadCell>
        <HeadCell>{say('state')}</HeadCell>
      </TableHead>
      <TableBody>
        {registrations.map((registration) => (
          <RegistrationRow key={registration.registrationId} registration={registration} view={view} />
        ))}
      </TableBody>
    </Table>
  )
}

interface RegistrationRowProps {
  readonly registration: ListedRegistration
  readonly view: RegistrationView
}

async function RegistrationRow({ registration, view }: RegistrationRowProps): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([
    getTranslations('registrations.list'),
    getLocale(),
    getTimeZone(),
  ])
  const timeOf = (instant: string) => formatTime(fromInstant(instant), locale, zone)
  const { registrationId, companyName, country, personName, createdAt, deadline, state } = registration
  return (
    <TableRow>
      <Cell className="min-w-48 font-medium">
        <TextLink href={`${path}/${registrationId}`}>{companyName}</TextLink>
      </Cell>
      <Cell className="whitespace-nowrap">{countryName(country, locale)}</Cell>
      <Cell className="whitespace-nowrap">{personName}</Cell>
      <Cell className="whitespace-nowrap">{timeOf(createdAt)}</Cell>
      <Cell className="whitespace-nowrap">
        {view === 'decided' ? (
          (registration.decidedByName ?? say('none'))
        ) : (
          <span className="inline-flex items-center gap-2">
            {deadline ? timeOf(deadline.dueAt) : say('none')}
            {deadline?.state === 'late' && <Badge meaning="bad">{say('late')}</Badge>}
          </span>
        )}
      </Cell>
      <Cell className="whitespace-nowrap">
        <span className="inline-flex items-center gap-2">
          <ObjectStatus table={requestTable} state={state} area="admin" />
          {state === 'waiting' && registration.askedAt !== null && (
            <Badge meaning="information">
              {say(registration.answeredAt === null ? 'questionOpen' : 'answered')}
            </Badge>
          )}
        </span>
      </Cell>
    </TableRow>
  )
}
