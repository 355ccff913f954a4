import type { Sources } from '../sources/read-sources.ts'
import type { SourceFile } from '../sources/source-file.ts'

/** What a page, route or action leads to. */
export interface Leads {
  /** `file export` of everything that its files import from one another. */
  readonly imported: ReadonlySet<string>
  /** Of these what the file itself imports. */
  readonly direct: ReadonlySet<string>
  /** The files of the server actions that it offers. */
  readonly actions: readonly string[]
}

const goesNowhere = /^lib\/(kernel|cli)\/|\/(contract|domain|plugin)\.ts$|^(lib\/domains|plugins\/index)\.ts$/

/**
 * Follows the imports of a file as far as its own code goes: commands, queries, contracts and manifests are ends, and
 * so are server actions, which are ways in of their own.
 */
export function findLeads(sources: Sources, start: string, ends: ReadonlySet<string>): Leads {
  const imported = new Set<string>()
  const actions = new Set<string>()
  const seen = new Set([start])
  for (const path of seen) {
    const file = sources.get(path)
    if (!file) continue
    if (path !== start && file.directive === 'use server') {
      actions.add(path)
      continue
    }
    if (path !== start && (ends.has(path) || goesNowhere.test(path))) continue
    for (const value of valuesOf(file)) {
      imported.add(value)
      seen.add(value.slice(0, value.indexOf(' ')))
    }
  }
  const own = sources.get(start)
  return { imported, direct: new Set(own ? valuesOf(own) : []), actions: [...actions].sort() }
}

/** `file export` of what a file imports to run it. */
function valuesOf(file: SourceFile): readonly string[] {
  return file.imports
    .filter(({ kind }) => kind !== 'type')
    .flatMap(({ target, names }) =>
      names.length === 0 ? [`${target} *`] : names.map(({ imported }) => `${target} ${imported}`),
    )
}
