import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import type { Meaning } from '#lib/ui/meaning.ts'
import { PageHeader } from '#lib/ui/page-header.tsx'
import type { CompanyStatus } from '../company-input.ts'
import { companyStatuses } from '../company-input.ts'
import type { CompanyPage } from '../company-page.ts'
import { CompanyData } from './company-data.tsx'
import { MembersSection } from './members-section.tsx'
import { RolesSection } from './roles-section.tsx'
import { UnitsSection } from './units-section.tsx'

const meanings: Readonly<Record<CompanyStatus, Meaning>> = {
  active: 'good',
  suspended: 'attention',
  closed: 'neutral',
}

/** A company: what it is, how it is built, who belongs to it and what they may do. */
export async function CompanyView(page: CompanyPage): Promise<ReactNode> {
  const say = await getTranslations('companies')
  const { company, area } = page
  const status = companyStatuses.find((entry) => entry === company.status) ?? 'closed'
  return (
    <>
      <PageHeader
        title={company.name}
        {...(area === 'admin' && { crumbs: [{ label: say('nav'), href: '/admin/companies' }] })}
        status={<Badge meaning={meanings[status]}>{say(`statuses.${status}`)}</Badge>}
      />
      <div className="grid gap-6">
        <CompanyData page={page} />
        <UnitsSection page={page} />
        <MembersSection page={page} />
        <RolesSection page={page} />
      </div>
    </>
  )
}
