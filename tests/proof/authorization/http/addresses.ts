import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'
import type { Decisions } from '../decisions.ts'
import { nameOf } from '../compare-decisions.ts'
import type { Role } from '../roles.ts'
import type { KnownNames } from '../scene.ts'
import { canary } from './judge-answer.ts'

/** A page or a route that answers GET, and who may come. */
export interface Address {
  /** With brackets where names stand: `/account/orders/[orderId]`. */
  readonly pattern: string
  readonly parameters: readonly string[]
  readonly file: string
  readonly allowed: readonly Role[]
}

/**
 * Everything that can be opened in a browser: pages, routes, and each list as a file. What takes the rest of a path as
 * it comes has a crawl of its own.
 */
export function addressesOf(
  entries: readonly SurfaceEntry[],
  decisions: ReadonlyMap<string, Decisions>,
): readonly Address[] {
  return entries.flatMap((entry): readonly Address[] => {
    const pattern = patternOf(entry)
    if (pattern === undefined || pattern.includes('[...')) return []
    const parameters = [...pattern.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? '')
    const decided = decisions.get(entry.owner)?.[nameOf(entry)] ?? []
    const allowed = isOfDevelopment(pattern) ? [] : decided
    return [{ pattern, parameters, file: entry.file, allowed }]
  })
}

export function pathOf({ pattern }: Pick<Address, 'pattern'>, names: KnownNames): string {
  const path = pattern.replaceAll(/\[(\w+)\]/g, (_, name: string) => names[name] ?? name)
  return `${path}${questions[pattern] ?? ''}`
}

/** Where an address alone asks for nothing: whoever looks for the owner's word finds it only if they may. */
const questions: Readonly<Record<string, string>> = { '/api/palette/search': `?text=${canary}` }

/** Pages for who builds the shop: in production they are nobody's, whoever may see them there. */
function isOfDevelopment(pattern: string): boolean {
  return pattern.startsWith('/dev/')
}

/** Answers for each export, which is crawled in its stead. */
const ofExports = 'GET /api/lists/[listId]'

function patternOf({ kind, id, path }: SurfaceEntry): string | undefined {
  if (kind === 'page') return id
  if (kind === 'export') return path
  if (id === ofExports) return undefined
  return kind === 'route' && id.startsWith('GET ') ? id.slice('GET '.length) : undefined
}
