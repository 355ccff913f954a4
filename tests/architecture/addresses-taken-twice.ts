/** The addresses that more than one page or endpoint answers. */
export function addressesTakenTwice(paths: readonly string[]): readonly string[] {
  const addresses = paths.filter((path) => /\/(page\.tsx|route\.ts)$/.test(path)).map(addressOf)
  return [...new Set(addresses.filter((address, index) => addresses.indexOf(address) !== index))]
}

function addressOf(path: string): string {
  const segments = path.split('/').slice(1, -1)
  const visible = segments.filter((segment) => !/^\(.*\)$/.test(segment))
  return `/${visible.map((segment) => segment.replace(/^\[(\.\.\.)?.*\]$/, '[$1]')).join('/')}`
}
