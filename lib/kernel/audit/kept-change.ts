import type { Change } from '../change.ts'
import { toStoredJson } from '../stored-json.ts'
import { boundedJson } from './bounded-json.ts'
import { withoutSecrets } from './without-secrets.ts'

/** A change as it is kept: each side is stored JSON of the fields that differ. */
export interface KeptChange {
  readonly subject: string
  readonly id: string
  readonly before: string | null
  readonly after: string | null
}

const mostBytes = 2048

/** What is kept of a change, at the moment at which it was told: secrets masked, equal fields left out. */
export function keptChange({ subject, id, before, after }: Change): KeptChange {
  const isChanged = ([name, value]: readonly [string, unknown]): boolean => {
    if (!before || !after) return true
    const [was, is] = [fieldOf(before, name), fieldOf(after, name)]
    return value !== undefined && toStoredJson(was) !== toStoredJson(is)
  }
  const side = (fields: object | undefined): string | null =>
    fields === undefined
      ? null
      : boundedJson(withoutSecrets(Object.fromEntries(Object.entries(fields).filter(isChanged))), mostBytes)
  return { subject, id, before: side(before), after: side(after) }
}

function fieldOf(fields: object, name: string): unknown {
  return Object.hasOwn(fields, name) ? (fields as Record<string, unknown>)[name] : undefined
}
