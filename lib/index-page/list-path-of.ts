/** Where a form's list is shown. A form that names anything but a page of the two areas leads to the back office. */
export function listPathOf(form: FormData): string {
  const path = form.get('path')
  return typeof path === 'string' && /^\/(admin|account)(\/[a-z-]+)*$/.test(path) ? path : '/admin'
}
