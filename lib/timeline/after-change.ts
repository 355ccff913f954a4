/** Names in the address of a page: the entry that is edited, or to be removed. */
export const editing = 'edit'
export const removing = 'remove'

/** Where to go when a comment was changed: the same page, at the entry, with nothing to be edited. */
export function afterChange(page: URL, entryId: string): string {
  const params = new URLSearchParams(page.search)
  params.delete(editing)
  params.delete(removing)
  const query = params.toString()
  return `${page.pathname}${query && `?${query}`}#entry-${entryId}`
}
