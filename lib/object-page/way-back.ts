import { textOf } from '#lib/web/text-of.ts'

const longestFrom = 1000

/**
 * The address of an object that knows the way back: lists link to their rows by it.
 *
 * @param href the object's own address
 * @param from what narrows the list, as its own address says it, with or without the question mark
 */
export function objectHref(href: string, from: string): string {
  const narrowed = from.replace(/^\?/, '')
  return narrowed === '' || narrowed.length > longestFrom
    ? href
    : `${href}${href.includes('?') ? '&' : '?'}${new URLSearchParams({ from: narrowed })}`
}

/**
 * The address of the list as the reader left it.
 *
 * @param from the search parameter of the same name; whatever it says, the way leads to the list
 */
export function backHref(list: string, from: string | readonly string[] | undefined): string {
  const narrowed = textOf(from)
  if (narrowed === undefined || narrowed.length > longestFrom) return list
  const query = new URLSearchParams(narrowed).toString()
  return query === '' ? list : `${list}?${query}`
}
