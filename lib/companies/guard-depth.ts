import { Refused } from '#lib/kernel/refused.ts'
import { mostDepth } from './repository/units.ts'

/** @throws Refused `companies.too-deep` where a unit would lie deeper than a tree may be */
export function guardDepth(depth: number): void {
  if (depth <= mostDepth) return
  throw new Refused(
    'companies.too-deep',
    `Units are at most ${mostDepth} levels deep. Choose one higher up.`,
    {
      most: mostDepth,
    },
  )
}
