import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { mayManageStaff } from '#lib/identity/what-may-be-offered.ts'
import { listPeople } from '#lib/identity/queries/list-people.ts'
import { EditStaff } from '#lib/identity/ui/edit-staff.tsx'
import { PeopleTable } from '#lib/identity/ui/people-table.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { Pagination } from '#lib/ui/pagination.tsx'
import { askAs } from '#lib/web/ask.ts'
import { pageOf } from '#lib/web/page-of.ts'
import { textOf } from '#lib/web/text-of.ts'

interface PeoplePageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('identity'))('people.title') }
}

export default async function PeoplePage({ searchParams }: PeoplePageProps): Promise<ReactNode> {
  const say = await getTranslations('identity.people')
  const asked = await searchParams
  const page = pageOf(asked['page'])
  const of = asked['of'] === 'companies' ? 'companies' : 'staff'
  const { people, hasMore } = await askAs(listPeople, { of, page }, '/admin/people')
  const canChange = await mayManageStaff()
  const chosen = canChange ? people.find(({ personId }) => personId === textOf(asked['person'])) : undefined
  const other = of === 'staff' ? 'companies' : 'staff'
  return (
    <>
      <PageHeader
        title={say(`of.${of}`)}
        text={say('text')}
        actions={<LinkButton href={`/admin/people?of=${other}`}>{say(`show.${other}`)}</LinkButton>}
      />
      <div className="grid gap-6">
        {people.length === 0 ? (
          <EmptyState title={say('emptyTitle')} text={say('emptyText')} />
        ) : (
          <PeopleTable people={people} canChange={canChange} />
        )}
        {chosen?.staffRole && <EditStaff person={chosen} />}
      </div>
      <Pagination
        page={page}
        pageCount={hasMore ? page + 1 : page}
        hrefOf={(to) => `/admin/people?of=${of}&page=${to}`}
        words={{
          label: say('title'),
          previous: say('previous'),
          next: say('next'),
          position: say('page', { page }),
        }}
      />
    </>
  )
}
