import { readFileSync } from 'node:fs'
import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'

/** A server action, or a function whose answers are kept, as the build gave it an address. */
export interface BuiltAction {
  readonly actionId: string
  /** File and export: the id of an action's entry. */
  readonly name: string
  /** Whether it only keeps what a page reads, and is no action. */
  readonly isCache: boolean
  /** A page that ships it, as the file that it is. */
  readonly page: string
}

/** Every address that the build answers. */
export interface Manifests {
  /** `/(desk)/admin/page`, `/api/me/route` … */
  readonly paths: readonly string[]
  readonly actions: readonly BuiltAction[]
}

interface References {
  readonly node: Readonly<
    Record<
      string,
      {
        readonly workers: Readonly<Record<string, unknown>>
        readonly filename: string
        readonly exportedName: string
      }
    >
  >
}

export function readManifests(): Manifests {
  const { node } = read<References>('server-reference-manifest.json')
  return {
    paths: Object.keys(read<Readonly<Record<string, string>>>('app-paths-manifest.json')),
    actions: Object.entries(node).map(([actionId, { workers, filename, exportedName }]) => ({
      actionId,
      name: `${filename} ${exportedName}`,
      isCache: exportedName.startsWith('$$RSC_SERVER_CACHE'),
      page: `${Object.keys(workers)[0] ?? ''}.tsx`,
    })),
  }
}

/** What Next.js answers by itself, and pictures. */
const ofNobody: ReadonlySet<string> = new Set(['/_global-error/page', '/_not-found/page', '/icon.svg/route'])

/** What the build answers and nobody tried, one sentence each. */
export function untried(
  { paths, actions }: Manifests,
  entries: readonly SurfaceEntry[],
  triedFiles: ReadonlySet<string>,
): readonly string[] {
  const known = new Set(entries.filter(({ kind }) => kind === 'action').map(({ id }) => id))
  return [
    ...paths
      .filter((path) => !ofNobody.has(path) && !triedFiles.has(fileOf(path)))
      .map((path) => `The build answers at ${path}, and nobody tried to come there. Run npm run surface.`),
    ...actions
      .filter(({ name, isCache }) => !isCache && !known.has(name))
      .map(({ name }) => `The build lets browsers call ${name}, which is not listed. Run npm run surface.`),
  ]
}

function fileOf(path: string): string {
  return `app${path}${path.endsWith('/page') ? '.tsx' : '.ts'}`
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../../../.next/server/${name}`, import.meta.url), 'utf8')) as T
}
