import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { viewOwnCompany } from '#lib/companies/queries/view-own-company.ts'
import { CompanyView } from '#lib/companies/ui/company-view.tsx'
import { whatMayChange } from '#lib/companies/what-may-change.ts'
import { askAs } from '#lib/web/ask.ts'

interface OwnCompanyPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('companies'))('ownNav') }
}

export default async function OwnCompanyPage({ searchParams }: OwnCompanyPageProps): Promise<ReactNode> {
  const company = await askAs(viewOwnCompany, {}, '/account/company')
  const can = await whatMayChange()
  return <CompanyView company={company} area="account" asked={await searchParams} can={can} />
}
