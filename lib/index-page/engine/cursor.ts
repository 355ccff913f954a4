import { z } from 'zod'
import type { RowPlace } from '#lib/kernel/database/row-wish.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import type { IndexSort, IndexState } from '../contract.ts'

/** A place, and the order in which it is one. Whole numbers are texts, because JSON rounds large ones. */
const packed = z.strictObject({
  sort: z.string().max(80),
  value: z.union([z.string().max(300), z.null()]),
  id: z.string().min(1).max(40),
})

/** Packs a place in a list into what addresses carry around. */
export function packPlace({ value, id }: RowPlace, sort: IndexState['sort']): string {
  const said = { sort: nameOf(sort), value: value === null ? null : String(value), id }
  return Buffer.from(JSON.stringify(said)).toString('base64url')
}

/**
 * Unpacks a cursor. It is not signed: it names a place in a list that is cut to its reader anyway.
 *
 * @returns nothing for what is no cursor, or one of the list in another order
 */
export function unpackPlace(
  text: string,
  sort: IndexState['sort'],
  { kind, isNullable }: Pick<IndexSort<string>, 'kind' | 'isNullable'>,
): RowPlace | undefined {
  const said = packed.safeParse(readJson(text))
  if (!said.success || said.data.sort !== nameOf(sort)) return undefined
  const { value, id } = said.data
  if (value === null) return isNullable ? { value, id } : undefined
  if (`${value}${id}`.includes('\0') || !isOfKind(value, kind)) return undefined
  return { value: kind === 'whole' ? BigInt(value) : value, id }
}

/** A database that is asked to compare a time with no time answers with an error. */
function isOfKind(value: string, kind: IndexSort<string>['kind']): boolean {
  if (kind === 'text') return true
  if (kind === 'whole') return /^-?\d{1,18}$/.test(value)
  if (kind === 'day') return z.iso.date().safeParse(value).success
  return /^\d{4}(-\d\d){2} \d\d:\d\d:\d\d\.\d{3}$/.test(value) && !Number.isNaN(fromInstant(value).getTime())
}

function nameOf({ id, direction }: IndexState['sort']): string {
  return `${id}.${direction}`
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
