/** What an address of the inbox asks for. */
export interface InboxWish {
  readonly show: 'all' | 'new' | 'archived'
  readonly topic?: string | undefined
  readonly beforeId?: string | undefined
}

/** The address of a part of an inbox; what is asked by default is left out. */
export function inboxHref(path: string, { show, topic, beforeId }: InboxWish): string {
  const query = new URLSearchParams({
    ...(show !== 'all' && { show }),
    ...(topic !== undefined && { topic }),
    ...(beforeId !== undefined && { before: beforeId }),
  }).toString()
  return query === '' ? path : `${path}?${query}`
}

/** The same part of the inbox once more, with what was just put away, so that it can be taken back. */
export function afterArchiving(page: URL, archivedId: string | undefined): string {
  const params = new URLSearchParams(page.search)
  params.delete('archived')
  if (archivedId !== undefined) params.set('archived', archivedId)
  const query = params.toString()
  return query === '' ? page.pathname : `${page.pathname}?${query}`
}
