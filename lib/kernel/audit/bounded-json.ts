import { createHash } from 'node:crypto'
import { toStoredJson } from '../stored-json.ts'

/** What is kept of a value that is too large: enough to prove later which one it was. */
export interface Digest {
  readonly $sha256: string
  readonly $bytes: number
}

/** A value as stored JSON, or its digest where that takes more than so many bytes. */
export function boundedJson(value: unknown, mostBytes: number): string {
  const text = toStoredJson(value)
  const bytes = Buffer.byteLength(text)
  if (bytes <= mostBytes) return text
  const digest: Digest = { $sha256: createHash('sha256').update(text).digest('hex'), $bytes: bytes }
  return JSON.stringify(digest)
}
