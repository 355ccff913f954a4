import type { Plugin } from '#lib/kernel/plugin.ts'
import type { ApiRoute, Job, Models, NavItem, Page, Permission } from '#lib/kernel/shell.ts'
import { apiRoute, job, models, navItem, page, permission } from '#lib/kernel/shell.ts'
import { paletteAction, paletteSource } from '#lib/shell/contract.ts'
import type { Slot, ViewEntry } from '#lib/kernel/token.ts'

/** A manifest and the folder in which it lies. */
export interface PlacedManifest {
  readonly folder: string
  readonly manifest: Plugin
}

/** What the tree says to a manifest's questions. */
export interface Tree {
  /** The names that a file exports, or nothing where there is no such file. */
  exportsOf(path: string): ReadonlySet<string> | undefined
  exists(path: string): boolean
  hasMessage(key: string): boolean
  readonly viewIds: ReadonlySet<string>
  /** The permissions that anybody contributes. */
  readonly permissionIds: ReadonlySet<string>
}

/** The permissions that some manifests contribute. */
export function permissionsOf(manifests: readonly PlacedManifest[]): ReadonlySet<string> {
  return new Set(manifests.flatMap(({ manifest }) => values(manifest, permission).map(({ id }) => id)))
}

/** What is wrong with a manifest, one sentence each. */
export function manifestProblems(placed: PlacedManifest, tree: Tree): readonly string[] {
  const { folder, manifest } = placed
  const problems = [
    ...(folder.endsWith(`/${manifest.id}`) ? [] : [`its id is not the name of its folder ${folder}.`]),
    ...foreignIds(manifest),
    ...missingFiles(placed, tree),
    ...unknownPermissions(manifest, tree),
    ...shownKeys(manifest)
      .filter((key) => !tree.hasMessage(key))
      .map((key) => `no message says "${key}".`),
  ]
  return problems.map((problem) => `${manifest.id}: ${problem}`)
}

/** The keys of the messages that a manifest names. */
function shownKeys(manifest: Plugin): readonly string[] {
  return [
    ...values(manifest, navItem).map(({ label }) => label),
    ...values(manifest, paletteAction).map(({ label }) => label),
    ...values(manifest, paletteSource).map(({ title }) => title),
  ]
}

/** The letters after `g` that more than one place of an area wants, or that are no small letter. */
export function goKeysTakenTwice(items: readonly NavItem[]): readonly string[] {
  // The frame's own: home, all products, cart.
  const taken = new Set(['h', 'p', 'c'].flatMap((letter) => [`admin ${letter}`, `account ${letter}`]))
  return items.flatMap(({ area, goKey }) => {
    if (goKey === undefined) return []
    const key = `${area} ${goKey}`
    const isFree = /^[a-z]$/.test(goKey) && !taken.has(key)
    taken.add(key)
    return isFree ? [] : [key]
  })
}

function foreignIds(manifest: Plugin): readonly string[] {
  const ids = [
    ...values<Permission>(manifest, permission).map(({ id }) => id),
    ...values<Job>(manifest, job).map(({ id }) => id),
  ]
  // The kernel has no manifest of its own; the shell declares its permissions.
  return ids
    .filter((id) => !id.startsWith(`${manifest.id}.`) && !id.startsWith('kernel.'))
    .map((id) => `"${id}" is not a name of its own.`)
}

function missingFiles({ folder, manifest }: PlacedManifest, tree: Tree): readonly string[] {
  const views = manifest.contributes
    .filter(({ to }) => tree.viewIds.has(to))
    .map(({ value }) => ({ file: (value as ViewEntry).file, names: ['default'] }))
  const pages = values<Page>(manifest, page).map(({ file }) => ({
    file,
    names: ['default', 'generateMetadata'],
  }))
  const routes = values<ApiRoute>(manifest, apiRoute).map(({ file, methods }) => ({ file, names: methods }))
  return [
    ...[...views, ...pages, ...routes].flatMap(({ file, names }) => {
      const exported = tree.exportsOf(`${folder}/${file}`)
      if (!exported) return [`${file} does not exist.`]
      return names.filter((name) => !exported.has(name)).map((name) => `${file} does not export ${name}.`)
    }),
    ...values<Models>(manifest, models)
      .filter(({ file }) => file !== `${manifest.id}.prisma` || !tree.exists(`prisma/schema/${file}`))
      .map(({ file }) => `${file} is not its schema under prisma/schema.`),
  ]
}

function unknownPermissions(manifest: Plugin, tree: Tree): readonly string[] {
  const needed = [
    ...values<Page>(manifest, page).map(({ needs }) => needs.id),
    ...values<NavItem>(manifest, navItem).map(({ needs }) => needs.id),
  ]
  return [...new Set(needed)]
    .filter((id) => !tree.permissionIds.has(id))
    .map((id) => `nobody contributes the permission "${id}".`)
}

function values<T>(manifest: Plugin, slot: Slot<T>): readonly T[] {
  return manifest.contributes.filter(({ to }) => to === slot.id).map(({ value }) => value as T)
}
