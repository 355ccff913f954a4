import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { editCompanies, manageMembers, manageRoles, manageUnits } from '#lib/companies/permissions.ts'
import { viewCompany } from '#lib/companies/queries/view-company.ts'
import { CompanyView } from '#lib/companies/ui/company-view.tsx'
import { actForMembers } from '#lib/identity/permissions.ts'
import { StartActing } from '#lib/identity/ui/start-acting.tsx'
import { askAs } from '#lib/web/ask.ts'
import { hasRight } from '#lib/web/has-right.ts'

interface CompanyPageProps {
  readonly params: Promise<{ readonly companyId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('companies'))('title') }
}

export default async function CompanyPage({ params, searchParams }: CompanyPageProps): Promise<ReactNode> {
  const { companyId } = await params
  const company = await askAs(viewCompany, { companyId }, `/admin/companies/${companyId}`)
  const can = {
    units: await hasRight(manageUnits),
    members: await hasRight(manageMembers),
    roles: await hasRight(manageRoles),
    edit: await hasRight(editCompanies),
  }
  const mayAct = await hasRight(actForMembers)
  return (
    <CompanyView
      company={company}
      area="admin"
      asked={await searchParams}
      can={can}
      actingFor={mayAct ? (membershipId) => <StartActing membershipId={membershipId} /> : undefined}
    />
  )
}
