/** The first version of each line that has the security fixes of October 2026; other lines get none any more. */
const fixedSince = new Map([
  [22, '22.23.4'],
  [24, '24.22.1'],
  [26, '26.12.1'],
])

/**
 * What to tell the operator of a version of Node.js without current security fixes; nothing when it has them.
 *
 * Above all CVE-2026-111497, by which a compressed answer can take over the process that unpacks it.
 *
 * @param version as in `process.versions.node`
 */
export function adviseOnNode(version: string): string | undefined {
  const [line = 0] = numbersOf(version)
  const fixed = fixedSince.get(line)
  const newest = Math.max(...fixedSince.keys())
  if (line > newest || (fixed !== undefined && isAtLeast(version, fixed))) return undefined
  const good = [...fixedSince.values()].join(', ')
  return `Node.js ${version} lacks security fixes, of CVE-2026-111497 among others. Run the shop on ${good} or later of the same line.`
}

function isAtLeast(version: string, floor: string): boolean {
  const have = numbersOf(version)
  const need = numbersOf(floor)
  for (const [index, part] of need.entries()) {
    const difference = (have[index] ?? 0) - part
    if (difference !== 0) return difference > 0
  }
  return true
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0)
}
