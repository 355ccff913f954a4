import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from '#lib/kernel/plugin.ts'
import type { ApiRoute, Page } from '#lib/kernel/shell.ts'
import { apiRoute, page } from '#lib/kernel/shell.ts'
import type { Contribution, Slot, ViewEntry } from '#lib/kernel/token.ts'
import type { ContractToken } from './contract-tokens.ts'
import { readContractTokens } from './contract-tokens.ts'
import type { GeneratedFile } from './generated-file.ts'
import { messageMap } from './message-map.ts'
import { pageStub } from './page-stub.ts'
import { routeStub } from './route-stub.ts'
import { viewMap } from './view-map.ts'

/** What this shop is made of. */
export interface Installed {
  readonly domains: readonly Plugin[]
  readonly plugins: readonly Plugin[]
}

const locales = ['en', 'de'] as const

/**
 * Every file that the manifests ask for, sorted by path. Depends on nothing but manifests, contracts and which
 * messages exist.
 */
export async function planFiles(root: string, installed: Installed): Promise<readonly GeneratedFile[]> {
  const folders = [
    ...foldersBelow(root, 'lib'),
    ...installed.plugins.map((plugin) => `plugins/${plugin.id}`).sort(),
  ]
  const tokens = await readContractTokens(root, folders)
  const files = [
    ...installed.plugins.flatMap(stubsOf),
    ...tokens.filter(({ token }) => token.kind === 'view').map((view) => mapOf(view, installed)),
    ...locales.map((locale) =>
      messageMap(
        locale,
        folders.filter((folder) => existsSync(join(root, folder, 'messages', `${locale}.json`))),
      ),
    ),
  ]
  return withoutTwins(files.sort((left, right) => (left.path < right.path ? -1 : 1)))
}

function withoutTwins(sorted: readonly GeneratedFile[]): readonly GeneratedFile[] {
  const twin = sorted.find((file, index) => file.path === sorted[index + 1]?.path)
  if (twin) throw new Error(`Two plugins want ${twin.path}. Give one of them another path in its manifest.`)
  return sorted
}

function stubsOf(plugin: Plugin): readonly GeneratedFile[] {
  return [
    ...valuesOf<Page>(plugin, page).map((entry) => pageStub(plugin.id, entry)),
    ...valuesOf<ApiRoute>(plugin, apiRoute).map((entry) => routeStub(plugin.id, entry)),
  ]
}

function mapOf(view: ContractToken, { domains, plugins }: Installed): GeneratedFile {
  const filled = [
    ...domains.map((domain) => ({ plugin: domain, folder: `lib/${domain.id}` })),
    ...plugins.map((plugin) => ({ plugin, folder: `plugins/${plugin.id}` })),
  ].flatMap(({ plugin, folder }) =>
    plugin.contributes
      .filter((contribution) => contribution.to === view.token.id)
      .map((contribution: Contribution) => contribution.value as ViewEntry)
      .map((entry) => ({ id: entry.id, source: `#${folder}/${entry.file}` })),
  )
  return viewMap(view, filled)
}

function valuesOf<T>(plugin: Plugin, slot: Slot<T>): readonly T[] {
  return plugin.contributes
    .filter((contribution) => contribution.to === slot.id)
    .map((contribution) => contribution.value as T)
}

function foldersBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${folder}/${entry.name}`)
    .sort()
}
