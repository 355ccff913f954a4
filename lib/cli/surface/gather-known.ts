import { readContractTokens } from '../plugins/contract-tokens.ts'
import type { Installed } from '../plugins/plan-files.ts'
import type { Sources } from '../sources/read-sources.ts'
import { readSources } from '../sources/read-sources.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import { contributedFiles } from './contributed-files.ts'
import type { Definition, Exported, WrittenDefinition } from './find-definitions.ts'
import { exportedDefinitions, exportedPermissions, writtenDefinitions } from './find-definitions.ts'

/** What the entries are made from. */
export interface Known {
  readonly sources: Sources
  readonly manifests: readonly { readonly manifest: Plugin; readonly file: string }[]
  readonly written: readonly WrittenDefinition[]
  readonly definitions: readonly Exported<Definition>[]
  readonly permissions: readonly Exported<Permission>[]
  /** The ids of events and slots by `contract export`. */
  readonly tokens: ReadonlyMap<string, string>
  /** The files that manifests load, see `contributedFiles`. */
  readonly files: ReadonlyMap<string, string>
}

/** Reads sources and manifests, and loads what defines commands, queries and rights. */
export async function gatherKnown(root: string, { domains, plugins }: Installed): Promise<Known> {
  const folders = plugins.map(({ id }) => `plugins/${id}`)
  const sources = withoutTests(readSources(root, ['app', 'lib', ...folders]))
  const written = writtenDefinitions(sources)
  const owners = [...new Set([...sources.keys()].map((path) => path.split('/').slice(0, 2).join('/')))]
  const tokens = await readContractTokens(root, owners)
  return {
    sources,
    manifests: [
      ...domains.map((manifest) => ({ manifest, file: `lib/${manifest.id}/domain.ts` })),
      ...plugins.map((manifest) => ({ manifest, file: `plugins/${manifest.id}/plugin.ts` })),
    ],
    written,
    definitions: await exportedDefinitions(root, [...new Set(written.map(({ file }) => file))]),
    permissions: await exportedPermissions(root, sources),
    tokens: new Map(
      tokens.map(({ owner, exportName, token }) => [`${owner}/contract.ts ${exportName}`, token.id] as const),
    ),
    files: contributedFiles(sources),
  }
}

function withoutTests(sources: Sources): Sources {
  return new Map([...sources].filter(([path]) => !/\.test\.(tsx?|mjs)$/.test(path)))
}
