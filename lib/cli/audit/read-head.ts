import { parseArgs } from 'node:util'
import type { ChainEnd } from '#lib/audit/follow-chain.ts'

export const usage = `Usage: npm run audit:verify -- [--head POSITION:HASH]

  --head   an end that an earlier run printed, or the log told: also finds an end that was cut off since`

/** The command line does not say what to do. Its message is for whoever typed it. */
export class UsageProblem extends Error {}

/** The end that the command line names, as `formatHead` wrote it. */
export function readHead(args: readonly string[]): ChainEnd | undefined {
  const { head } = valuesOf(args)
  if (head === undefined) return undefined
  const [, position, hash] = /^(\d{1,18}):([\da-f]{64})$/.exec(head) ?? []
  if (position === undefined || hash === undefined) {
    throw new UsageProblem(`"${head}" is no end of a chain. Copy it whole: the position, a colon, 64 digits.`)
  }
  return { position: BigInt(position), hash }
}

/** An end of the chain as people copy it. */
export function formatHead({ position, hash }: ChainEnd): string {
  return `${position}:${hash}`
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { head: { type: 'string' } } }).values
  } catch (error) {
    throw new UsageProblem(error instanceof Error ? error.message : String(error))
  }
}
