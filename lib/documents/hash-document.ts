import { createHash } from 'node:crypto'
import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { SealedDocument } from './contract.ts'

/** SHA-256 over all that a document says: whoever changes a frozen one is found out by it. */
export function hashDocument(document: Omit<SealedDocument, 'contentHash'>): string {
  const { documentId, kind, version, language, number, seller, content, createdAt } = document
  const said = [documentId, kind, version, language, number, createdAt, sorted(seller), sorted(content)]
  return createHash('sha256').update(toStoredJson(said)).digest('hex')
}

/** The same data in one order of fields, wherever it was read from. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(entries.map(([name, field]) => [name, sorted(field)]))
}
