import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Command, Query } from '#lib/kernel/command.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import type { Sources } from '../sources/read-sources.ts'
import type { SourceFile } from '../sources/source-file.ts'
import { walk } from '../sources/source-file.ts'

/** A command or query, whatever it takes and answers. */
export type Definition = Command<unknown, unknown> | Query<unknown, unknown>

/** Something that a file exports. */
export interface Exported<T> {
  readonly file: string
  readonly exportName: string
  readonly value: T
}

/** A command or query as a file writes it down, exported or not. */
export interface WrittenDefinition {
  readonly file: string
  readonly type: 'command' | 'query'
  readonly id: string
}

/** What `command({ id: '…' })` and `query({ id: '…' })` say in the sources. */
export function writtenDefinitions(sources: Sources): readonly WrittenDefinition[] {
  return [...sources.values()].flatMap(writtenIn)
}

function writtenIn(file: SourceFile): readonly WrittenDefinition[] {
  const found: WrittenDefinition[] = []
  walk(file.program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return
    const type = node.callee.name
    const [given] = node.arguments
    if ((type !== 'command' && type !== 'query') || given?.type !== 'ObjectExpression') return
    for (const property of given.properties) {
      if (property.type !== 'Property' || property.key.type !== 'Identifier') continue
      if (property.key.name !== 'id' || property.value.type !== 'Literal') continue
      found.push({ file: file.path, type, id: String(property.value.value) })
    }
  })
  return found
}

/** Loads the files that write definitions, and gives what they export. */
export async function exportedDefinitions(
  root: string,
  files: readonly string[],
): Promise<readonly Exported<Definition>[]> {
  return (await exportsOf(root, files)).filter((entry): entry is Exported<Definition> =>
    isDefinition(entry.value),
  )
}

/** Loads the files of permissions, and gives what they export. */
export async function exportedPermissions(
  root: string,
  sources: Sources,
): Promise<readonly Exported<Permission>[]> {
  const files = [...sources.keys()].filter((path) => /^(lib|plugins)\/[^/]+\/permissions\.ts$/.test(path))
  return (await exportsOf(root, files)).filter((entry): entry is Exported<Permission> =>
    isPermission(entry.value),
  )
}

async function exportsOf(root: string, files: readonly string[]): Promise<readonly Exported<unknown>[]> {
  const modules = await Promise.all(
    files.map(async (file) => {
      const loaded: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href)
      return Object.keys(loaded)
        .sort()
        .map((exportName) => ({ file, exportName, value: loaded[exportName] }))
    }),
  )
  return modules.flat()
}

function isDefinition(value: unknown): value is Definition {
  return typeof value === 'object' && value !== null && 'needs' in value && 'run' in value && 'input' in value
}

function isPermission(value: unknown): value is Permission {
  return typeof value === 'object' && value !== null && 'grantedTo' in value && 'description' in value
}
