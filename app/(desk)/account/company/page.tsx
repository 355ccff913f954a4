import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { manageMembers, manageRoles, manageUnits } from '#lib/companies/permissions.ts'
import { viewOwnCompany } from '#lib/companies/queries/view-own-company.ts'
import { CompanyView } from '#lib/companies/ui/company-view.tsx'
import { askAs } from '#lib/web/ask.ts'
import { hasRight } from '#lib/web/has-right.ts'

interface OwnCompanyPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('companies'))('ownNav') }
}

export default async function OwnCompanyPage({ searchParams }: OwnCompanyPageProps): Promise<ReactNode> {
  const company = await askAs(viewOwnCompany, {}, '/account/company')
  const can = {
    units: await hasRight(manageUnits),
    members: await hasRight(manageMembers),
    roles: await hasRight(manageRoles),
    edit: false,
  }
  return <CompanyView company={company} area="account" asked={await searchParams} can={can} />
}
