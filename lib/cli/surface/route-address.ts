/** The address of a page or route handler: its folders without groups, and without the language of public pages. */
export function routeAddress(path: string): string {
  const segments = path
    .split('/')
    .slice(1, -1)
    .filter((segment) => !/^\(.*\)$/.test(segment) && segment !== '[locale]')
  return `/${segments.join('/')}`
}
