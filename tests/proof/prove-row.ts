import type { Outcome, Row, Size } from './row.ts'
import type { Site } from './rig.ts'
import type { ProofOptions } from './read-options.ts'
import { UsageProblem } from './read-options.ts'

/** What the proof of a row came to. */
export interface Verdict {
  readonly rowId: string
  /** Whether the row holds and each seeded fault turned it red. */
  readonly isProven: boolean
  /** The row's last word, one line. */
  readonly figure: string
}

type Told = (line: string) => void

const mostBreaches = 5

/**
 * Runs a row, then each of its faults in a run of its own; with `fault` that fault alone.
 *
 * @throws whatever kept a run from being tried
 */
export async function proveRow(row: Row, site: Site, options: ProofOptions, tell: Told): Promise<Verdict> {
  tell(`${row.id} ${row.title}: ${row.claim}`)
  const run = (size: Size, fault?: string) => runOnce(row, site, options.seed, size, fault, tell)
  if (options.fault !== undefined) return proveFault(row, options.fault, run)
  const { figure, breaches } = await run(options.isFull ? row.full : row.gate)
  for (const breach of breaches.slice(0, mostBreaches)) tell(`  ${breach}`)
  if (breaches.length > 0) {
    const count = breaches.length === 1 ? '1 breach' : `${breaches.length} breaches`
    return { rowId: row.id, isProven: false, figure: `${row.id} does not hold (${count}): ${figure}` }
  }
  const missed: string[] = []
  for (const fault of Object.keys(row.faults)) {
    const outcome = await run(row.probe, fault)
    tell(`  ${outcome.breaches[0] ?? `The fault "${fault}" was not seen.`}`)
    if (outcome.breaches.length === 0) missed.push(fault)
  }
  return verdictOf(row, figure, missed)
}

async function proveFault(
  row: Row,
  fault: string,
  run: (size: Size, fault: string) => Promise<Outcome>,
): Promise<Verdict> {
  if (!(fault in row.faults)) {
    throw new UsageProblem(
      `${row.id} has no fault "${fault}". It has: ${Object.keys(row.faults).join(', ')}.`,
    )
  }
  const { figure, breaches } = await run(row.probe, fault)
  const [breach] = breaches
  return {
    rowId: row.id,
    isProven: breach !== undefined,
    figure: breach
      ? `${row.id} caught the fault "${fault}": ${breach}`
      : `${row.id} missed the fault "${fault}": ${figure}`,
  }
}

async function runOnce(
  row: Row,
  site: Site,
  seed: number,
  size: Size,
  fault: string | undefined,
  tell: Told,
): Promise<Outcome> {
  if (fault !== undefined) tell(`  Seeded fault "${fault}": ${row.faults[fault]}`)
  const rig = site.open({ seed, fault, progress: (line) => tell(`  ${line}`) })
  try {
    return await row.run(rig, size)
  } finally {
    await rig.close()
  }
}

function verdictOf({ id, faults }: Row, figure: string, missed: readonly string[]): Verdict {
  const count = Object.keys(faults).length
  const caught = `${count - missed.length} of ${count} seeded faults caught`
  const isProven = missed.length === 0 && count > 0
  const word = isProven ? 'holds' : 'proves nothing'
  const names = missed.length > 0 ? ` (missed: ${missed.join(', ')})` : ''
  return { rowId: id, isProven, figure: `${id} ${word}: ${figure}; ${caught}${names}` }
}
