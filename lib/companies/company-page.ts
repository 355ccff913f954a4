import type { ReactNode } from 'react'
import type { CompanyDetails } from './read-company.ts'

/** A company's page, and what whoever sees it may change there. */
export interface CompanyPage {
  readonly company: CompanyDetails
  readonly area: 'account' | 'admin'
  /** What of it is being edited, as the address says. */
  readonly asked: Readonly<Record<string, string | string[] | undefined>>
  readonly can: Readonly<Record<'units' | 'members' | 'roles' | 'edit', boolean>>
  /** The way to act for somebody by their place, where whoever sees the page may. */
  readonly ActingFor?: ((props: { readonly membershipId: string }) => Promise<ReactNode>) | undefined
}

export function pathOf({ area, company }: Pick<CompanyPage, 'area' | 'company'>): string {
  return area === 'admin' ? `/admin/companies/${company.companyId}` : '/account/company'
}
