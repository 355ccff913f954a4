import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { viewCompany } from '#lib/companies/queries/view-company.ts'
import { CompanyView } from '#lib/companies/ui/company-view.tsx'
import { whatMayChange } from '#lib/companies/what-may-change.ts'
import { mayActForMembers } from '#lib/identity/what-may-be-offered.ts'
import { StartActing } from '#lib/identity/ui/start-acting.tsx'
import { askAs } from '#lib/web/ask.ts'

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
  const mayAct = await mayActForMembers()
  return (
    <CompanyView
      company={company}
      area="admin"
      asked={await searchParams}
      can={await whatMayChange()}
      ActingFor={mayAct ? StartActing : undefined}
    />
  )
}
