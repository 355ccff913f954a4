import { z } from 'zod'
import type { IndexInput } from '../contract.ts'

/** So many rows can be acted on or taken away in one go. */
export const mostChosen = 500
const mostAsked = 60
/** Longer than any value that a list understands, so that too long ones are told, not refused. */
const longestValue = 400
const longestName = 60

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** What the query of every list takes. */
export const indexInput = z.strictObject({
  asked: z.array(z.tuple([z.string().max(longestName), z.string().max(longestValue)])).max(mostAsked),
  ids: z.array(z.string().max(40)).max(mostChosen).optional(),
  most: z.int().min(1).max(mostChosen).optional(),
})

/** An address as the query of a list takes it: bounded, whatever somebody typed. */
export function askedOf(params: SearchParams): IndexInput['asked'] {
  return Object.entries(params)
    .flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one] as const))
    .slice(0, mostAsked)
    .map(([name, value]) => [storable(name, longestName), storable(value, longestValue)] as const)
}

/** No database takes U+0000. */
function storable(text: string, longest: number): string {
  return text.slice(0, longest).replaceAll('\0', '\uFFFD')
}
