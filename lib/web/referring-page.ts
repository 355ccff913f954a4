/**
 * The page of ours that a request came from; nothing when it came from elsewhere or does not say.
 *
 * A path with two slashes at its start would lead to another host, so it counts as elsewhere.
 */
export function referringPage(headers: Pick<Headers, 'get'>): URL | undefined {
  const from = headers.get('referer')
  if (from === null || !URL.canParse(from)) return undefined
  const page = new URL(from)
  return page.host === headers.get('host') && !page.pathname.startsWith('//') ? page : undefined
}
