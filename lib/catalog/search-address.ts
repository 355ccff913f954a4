import type { LineKind } from '#lib/orders/contract.ts'
import { lineKinds } from '#lib/orders/contract.ts'
import { pageOf } from '#lib/web/page-of.ts'
import { textOf } from '#lib/web/text-of.ts'

/** What the address of the search page asks for. */
export interface SearchAddress {
  /** Empty when nothing was typed yet. */
  readonly text: string
  readonly kind: LineKind | null
  readonly page: number
}

/** The part of an address behind the question mark, as Next.js reads it. */
export type SearchParameters = Readonly<Record<string, string | string[] | undefined>>

const longestText = 200

/** Reads the address of the search page; what makes no sense in it is left out. */
export function readSearchAddress(parameters: SearchParameters): SearchAddress {
  const kind = textOf(parameters['kind'])
  return {
    text: (textOf(parameters['q']) ?? '')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, longestText),
    kind: lineKinds.find((known) => known === kind) ?? null,
    page: pageOf(parameters['page']),
  }
}

/** The address of a search. */
export function searchHref({ text, kind, page }: SearchAddress): string {
  const parameters = new URLSearchParams({ q: text })
  if (kind !== null) parameters.set('kind', kind)
  if (page > 1) parameters.set('page', String(page))
  return `/search?${parameters}`
}
