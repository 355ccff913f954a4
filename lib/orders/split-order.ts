import { allocate } from '#lib/money/allocate.ts'
import { sumOf } from '#lib/money/sum.ts'
import type { TaxableLine, TaxCategory, TaxOfCategory } from '#lib/tax/contract.ts'
import { lineKinds, type LineKind } from './contract.ts'

export interface LineToSplit extends TaxableLine {
  readonly lineId: string
  readonly kind: LineKind
  /** Where it is delivered or done. */
  readonly destinationId: string
}

/** What one fulfiller delivers to one destination. */
export interface OrderPart {
  readonly kind: LineKind
  readonly destinationId: string
  /** In the order of the lines. */
  readonly lineIds: readonly string[]
  readonly netMinor: bigint
  readonly taxMinor: bigint
  readonly totalMinor: bigint
  /** Its share of each tax category that its lines fall into. */
  readonly taxes: readonly TaxOfCategory[]
}

type Group = readonly [LineToSplit, ...LineToSplit[]]
type CompareLines = (left: LineToSplit, right: LineToSplit) => number

/** What keeps two lines out of one part; parts are sorted by the first rule, then by the next. */
const rules: readonly CompareLines[] = [
  (left, right) => lineKinds.indexOf(left.kind) - lineKinds.indexOf(right.kind),
  (left, right) => compareText(left.destinationId, right.destinationId),
]

/**
 * Splits an order into its parts so that net, tax and total of the parts are those of the order, to the minor unit.
 *
 * The tax of each category was rounded once for the order and is shared over the parts by largest remainder.
 *
 * @param taxes the tax of the order, each category of the lines once
 * @throws RangeError when a net is negative or the taxes are not those of the lines
 */
export function splitOrder(lines: readonly LineToSplit[], taxes: readonly TaxOfCategory[]): OrderPart[] {
  refuseUnfit(lines, taxes)
  const groups = groupLines(lines)
  const sharesByTax = taxes.map((tax) => shareTax(tax, groups))
  return groups.map((group, index) =>
    partOf(
      group,
      sharesByTax.flatMap((shares) => shares[index] ?? []),
    ),
  )
}

function refuseUnfit(lines: readonly LineToSplit[], taxes: readonly TaxOfCategory[]): void {
  if (lines.some((line) => line.netMinor < 0n))
    throw new RangeError('The net of a line must not be negative.')
  const taxed = taxes.map((tax) => linesOf(tax, lines))
  const isUnfit = taxes.some((tax, index) => netOf(taxed[index] ?? []) !== tax.netMinor)
  if (isUnfit || taxed.flat().length !== lines.length) {
    throw new RangeError('The taxes are not those of the lines. Count them with taxOfLines.')
  }
}

function groupLines(lines: readonly LineToSplit[]): Group[] {
  const groups: [LineToSplit, ...LineToSplit[]][] = []
  for (const line of [...lines].sort(compareByRules)) {
    const group = groups.at(-1)
    if (group && compareByRules(group[0], line) === 0) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** One entry per group: its share of the tax, or nothing when none of its lines is in the category. */
function shareTax(tax: TaxOfCategory, groups: readonly Group[]): (TaxOfCategory | undefined)[] {
  const taxed = groups.map((group) => linesOf(tax, group))
  const taxesMinor = allocate(tax.taxMinor, taxed.map(netOf))
  return taxed.map((lines, index) =>
    lines.length > 0 ? { ...tax, netMinor: netOf(lines), taxMinor: taxesMinor[index] ?? 0n } : undefined,
  )
}

function partOf(group: Group, taxes: readonly TaxOfCategory[]): OrderPart {
  const [{ kind, destinationId }] = group
  const netMinor = netOf(group)
  const taxMinor = sumOf(taxes.map((tax) => tax.taxMinor))
  const lineIds = group.map((line) => line.lineId)
  return { kind, destinationId, lineIds, netMinor, taxMinor, totalMinor: netMinor + taxMinor, taxes }
}

function compareByRules(left: LineToSplit, right: LineToSplit): number {
  for (const compare of rules) {
    const difference = compare(left, right)
    if (difference !== 0) return difference
  }
  return 0
}

function compareText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

function linesOf(category: TaxCategory, lines: readonly LineToSplit[]): LineToSplit[] {
  return lines.filter(
    (line) => line.taxClass === category.taxClass && line.taxRateBasisPoints === category.taxRateBasisPoints,
  )
}

function netOf(lines: readonly LineToSplit[]): bigint {
  return sumOf(lines.map((line) => line.netMinor))
}
