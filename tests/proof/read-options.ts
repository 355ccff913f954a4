import { parseArgs } from 'node:util'

export interface ProofOptions {
  /** All rows when none is named. */
  readonly rowIds: readonly string[]
  readonly isFull: boolean
  readonly seed: number
  /** Seed this fault and nothing else; the rows must then not hold. */
  readonly fault?: string
  readonly isRecorded: boolean
}

export const usage = `Usage: npm run proof -- [row …] [options]

Rows: R1, R8 and so on; all when none is named.

  --full        the large size
  --seed N      repeats a run (42 when left out)
  --fault NAME  seeds one of the row's faults, which must turn it red
  --record      keeps the figures in tests/proof/results`

/** The command line does not say what to prove. Its message is for whoever typed it. */
export class UsageProblem extends Error {}

export function readOptions(args: readonly string[]): ProofOptions {
  const { values, positionals } = parse(args)
  const seed = Number(values.seed ?? '42')
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) {
    throw new UsageProblem('--seed takes an integer from 0 to 4294967295.')
  }
  if (values.fault !== undefined && positionals.length !== 1) {
    throw new UsageProblem('--fault takes exactly one row, such as: npm run proof -- R1 --fault NAME')
  }
  return {
    rowIds: positionals.map((id) => id.toUpperCase()),
    isFull: values.full ?? false,
    seed,
    isRecorded: values.record ?? false,
    ...(values.fault !== undefined && { fault: values.fault }),
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { seed: text, fault: text, full: flag, record: flag },
    })
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error))
  }
}
