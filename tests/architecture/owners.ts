/** Folders of `lib` that are no domains: the kernel, transports, the kit of parts, tools and pure arithmetic. */
const shared = new Set([
  'lib/kernel',
  'lib/web',
  'lib/ui',
  'lib/state-table',
  'lib/object-page',
  'lib/cli',
  'lib/money',
  'lib/dates',
  'lib/matching',
  'lib/decisions',
])

/** Who a file belongs to: `app`, `lib/orders`, `plugins/fulfillment`, or `lib` for a file right below it. */
export function ownerOf(path: string): string {
  const [top = '', folder = '', ...rest] = path.split('/')
  return rest.length > 0 && (top === 'lib' || top === 'plugins') ? `${top}/${folder}` : top
}

/** Whether an owner is a domain of the storefront or a plugin. */
export function isFeature(owner: string): boolean {
  return /^(lib|plugins)\//.test(owner) && !shared.has(owner)
}

export function isContract(path: string): boolean {
  return /^(lib|plugins)\/[^/]+\/contract\.ts$/.test(path)
}

export function isManifest(path: string): boolean {
  return /^(lib\/[^/]+\/domain|plugins\/[^/]+\/plugin)\.ts$/.test(path)
}

/** The lists of what is installed: of the domains and of the plugins. */
export function isList(path: string): boolean {
  return path === 'lib/domains.ts' || path === 'plugins/index.ts'
}

export function isTest(path: string): boolean {
  return path.startsWith('tests/') || /\.test(-d)?\.(tsx?|mjs)$/.test(path)
}

export function isGenerated(path: string): boolean {
  return path.includes('.generated.') || (path.startsWith('app/') && path.includes('/(plugins)/'))
}

/** Whether a target lies in the repository rather than in a package. */
export function isOwn(target: string): boolean {
  return /^(app|lib|plugins|tests)\//.test(target)
}

/** How the names of an owner's tables begin: `plugins/field-service` owns `field_service_…`. */
export function tablePrefix(owner: string): string {
  return `${owner.slice(owner.indexOf('/') + 1).replaceAll('-', '_')}_`
}
