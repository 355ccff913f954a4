/** Whether an address is a place of the navigation: the page itself, or with `branch` anything below it. */
export function isWithin(pathname: string, href: string, covers: 'page' | 'branch'): boolean {
  return pathname === href || (covers === 'branch' && pathname.startsWith(`${href}/`))
}
