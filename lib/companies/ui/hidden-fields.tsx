import type { ReactNode } from 'react'
import type { CompanyPage } from '../company-page.ts'

/** What a form of a company's page carries besides what is typed. */
export function HiddenFields({
  page: { area, company },
  values,
}: {
  readonly page: CompanyPage
  readonly values?: Readonly<Record<string, string | number>>
}): ReactNode {
  const all = { _area: area, companyId: company.companyId, ...values }
  return Object.entries(all).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}
