import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { currentCommit } from '../support/current-commit.ts'
import type { ProofOptions } from './read-options.ts'
import type { Verdict } from './prove-row.ts'

const folder = fileURLToPath(new URL('./results/', import.meta.url))

/** Keeps what the proof of a row came to, in the place of its last record. */
export function recordVerdict(
  { rowId, isProven, figure }: Verdict,
  { isFull, seed }: ProofOptions,
  seconds: number,
): void {
  const record = {
    row: rowId,
    isProven,
    figure,
    size: isFull ? 'full' : 'gate',
    seed,
    seconds,
    commit: currentCommit(),
    node: process.version,
  }
  mkdirSync(folder, { recursive: true })
  const name = `r${rowId.slice(1).padStart(2, '0')}.json`
  writeFileSync(join(folder, name), `${JSON.stringify(record, null, 2)}\n`)
}
