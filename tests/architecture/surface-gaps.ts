import { routeAddress } from '#lib/cli/surface/route-address.ts'
import type { SurfaceEntry } from '#lib/cli/surface/surface-entry.ts'

type Listed = Pick<SurfaceEntry, 'kind' | 'id' | 'file' | 'exportName'>

/**
 * What can be reached but is not listed, one sentence each. Reads the texts of files, not what the list was made from.
 *
 * @param files texts by path
 */
export function surfaceGaps(
  entries: readonly Listed[],
  files: ReadonlyMap<string, string>,
): readonly string[] {
  return [...files].flatMap(([path, text]) => [
    ...unlistedDefinitions(path, text, entries),
    ...unlistedAddresses(path, text, entries),
    ...unlistedActions(path, text, entries),
    ...unmountedPages(path, entries, files),
  ])
}

function unlistedDefinitions(path: string, text: string, entries: readonly Listed[]): readonly string[] {
  return [...text.matchAll(/\b(command|query)\(\{\s*id: '([^']+)'/g)]
    .filter(
      ([, kind, id]) =>
        !entries.some((entry) => entry.kind === kind && entry.id === id && entry.file === path),
    )
    .map(([, kind, id]) => `${path} defines the ${kind} "${id}", which is not listed. Run npm run surface.`)
}

function unlistedAddresses(path: string, text: string, entries: readonly Listed[]): readonly string[] {
  const address = routeAddress(path)
  if (/^app\/(.+\/)?page\.tsx$/.test(path)) {
    const isListed = entries.some(({ kind, file, id }) => kind === 'page' && file === path && id === address)
    return isListed ? [] : [`${path} is a page that is not listed. Run npm run surface.`]
  }
  if (!/^app\/(.+\/)?route\.ts$/.test(path)) return []
  return exportedNames(text)
    .filter((name) => /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(name))
    .filter((name) => !entries.some(({ kind, id }) => kind === 'route' && id === `${name} ${address}`))
    .map((name) => `${path} answers ${name}, which is not listed. Run npm run surface.`)
}

function unlistedActions(path: string, text: string, entries: readonly Listed[]): readonly string[] {
  if (!/^\s*(['"])use server\1/.test(text)) return []
  return exportedNames(text)
    .filter(
      (name) =>
        !entries.some(
          ({ kind, file, exportName }) => kind === 'action' && file === path && exportName === name,
        ),
    )
    .map((name) => `${path} exports the action ${name}, which is not listed. Run npm run surface.`)
}

function unmountedPages(
  path: string,
  entries: readonly Listed[],
  files: ReadonlyMap<string, string>,
): readonly string[] {
  if (!/^plugins\/[^/]+\/pages\/.+\.tsx$/.test(path)) return []
  const isListed = entries.some(
    ({ kind, file }) => kind === 'page' && files.get(file)?.includes(`'#${path}'`),
  )
  return isListed
    ? []
    : [`${path} is a page that is not listed. Name it in the manifest, then run npm run surface.`]
}

function exportedNames(text: string): readonly string[] {
  const declared = [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(
    ([, name]) => name ?? '',
  )
  const passedOn = [...text.matchAll(/^export \{([^}]+)\}/gm)].flatMap(([, names]) =>
    (names ?? '').split(',').map((name) => name.trim().split(' as ').at(-1) ?? ''),
  )
  return [...declared, ...passedOn].filter((name) => name !== '')
}
