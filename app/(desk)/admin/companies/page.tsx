import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { listCompanies } from '#lib/companies/queries/list-companies.ts'
import { CompanyTable } from '#lib/companies/ui/company-table.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { Pagination } from '#lib/ui/pagination.tsx'
import { askAs } from '#lib/web/ask.ts'
import { pageOf } from '#lib/web/page-of.ts'

interface CompaniesPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('companies'))('title') }
}

export default async function CompaniesPage({ searchParams }: CompaniesPageProps): Promise<ReactNode> {
  const say = await getTranslations('companies')
  const page = pageOf((await searchParams)['page'])
  const { companies, hasMore } = await askAs(listCompanies, { page }, '/admin/companies')
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      {companies.length === 0 ? (
        <EmptyState title={say('emptyTitle')} text={say('emptyText')} />
      ) : (
        <CompanyTable companies={companies} />
      )}
      <Pagination
        page={page}
        pageCount={hasMore ? page + 1 : page}
        hrefOf={(to) => `/admin/companies?page=${to}`}
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
