import { textOf } from './text-of.ts'

/** The page number that an address asks for; the first page for anything that is no number above. */
export function pageOf(value: string | readonly string[] | undefined): number {
  const page = Number(textOf(value) ?? '1')
  return Number.isInteger(page) && page >= 1 ? page : 1
}
