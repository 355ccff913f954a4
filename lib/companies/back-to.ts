/** The company page that a form stands on: the company's own, or that of the back office. */
export function backTo(form: FormData): string {
  const companyId = form.get('companyId')
  return form.get('_area') === 'admin' && typeof companyId === 'string'
    ? `/admin/companies/${encodeURIComponent(companyId)}`
    : '/account/company'
}
