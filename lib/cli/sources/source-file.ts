import { posix } from 'node:path'
import type { Node, Program } from 'oxc-parser'
import { parseSync, visitorKeys } from 'oxc-parser'

/** One way in which a file refers to another. */
export interface Import {
  /** A path inside the repository, or the name of a package. */
  readonly target: string
  /** `type` is gone after compiling, `dynamic` is `import()`. */
  readonly kind: 'value' | 'type' | 'dynamic'
  /** What is imported, by its name there (`*` and `default` included) and its name here. */
  readonly names: readonly { readonly imported: string; readonly local: string }[]
  readonly line: number
}

/** A parsed source file. */
export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly program: Program
  readonly imports: readonly Import[]
  readonly directive: string | undefined
  /** The names that it exports, `default` included. */
  readonly exports: ReadonlySet<string>
}

/** Parses a file; throws where it does not parse. */
export function parseSource(path: string, text: string): SourceFile {
  const result = parseSync(path, text, { preserveParens: false })
  const [error] = result.errors
  if (error) throw new Error(`${path} does not parse: ${error.message}`)
  const [first] = result.program.body
  return {
    path,
    text,
    program: result.program,
    imports: readImports(path, text, result.module),
    exports: readExports(result.module),
    directive: first && 'directive' in first ? (first.directive ?? undefined) : undefined,
  }
}

/** The line of a position, counted from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}

/** Where a name of a file comes from, unless it is its own. */
export function importOf(
  file: SourceFile,
  local: string,
): { readonly target: string; readonly name: string } | undefined {
  for (const { target, names } of file.imports) {
    const entry = names.find((name) => name.local === local)
    if (entry) return { target, name: entry.imported }
  }
  return undefined
}

/** Calls `visit` for a node and all below it, with the nodes above it, nearest first. */
export function walk(node: Node, visit: (node: Node, above: readonly Node[]) => void): void {
  const descend = (current: Node, above: readonly Node[]): void => {
    visit(current, above)
    const chain = [current, ...above]
    for (const key of visitorKeys[current.type] ?? []) {
      for (const child of [(current as unknown as Record<string, unknown>)[key]].flat()) {
        if (isNode(child)) descend(child, chain)
      }
    }
  }
  descend(node, [])
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

type Module = ReturnType<typeof parseSync>['module']

function readImports(path: string, text: string, module: Module): readonly Import[] {
  const fixed = module.staticImports.map((entry): Import => {
    const isType = entry.entries.length > 0 && entry.entries.every((name) => name.isType)
    return {
      target: resolveTarget(path, entry.moduleRequest.value),
      kind: isType ? 'type' : 'value',
      names: entry.entries.map(({ importName, localName }) => ({
        imported: importName.kind === 'Default' ? 'default' : (importName.name ?? '*'),
        local: localName.value,
      })),
      line: lineAt(text, entry.start),
    }
  })
  const passedOn = module.staticExports.flatMap((entry) => {
    const source = entry.entries[0]?.moduleRequest
    if (!source) return []
    const names = entry.entries.map(({ importName, exportName }) => ({
      imported: importName.name ?? '*',
      local: exportName.name ?? '*',
    }))
    const kind = entry.entries.every((name) => name.isType) ? 'type' : 'value'
    return [
      { target: resolveTarget(path, source.value), kind, names, line: lineAt(text, entry.start) } as const,
    ]
  })
  const loaded = module.dynamicImports.flatMap((entry): readonly Import[] => {
    const literal = /^['"](.+)['"]$/.exec(text.slice(entry.moduleRequest.start, entry.moduleRequest.end))?.[1]
    if (literal === undefined) return []
    return [
      { target: resolveTarget(path, literal), kind: 'dynamic', names: [], line: lineAt(text, entry.start) },
    ]
  })
  return [...fixed, ...passedOn, ...loaded]
}

function readExports(module: Module): ReadonlySet<string> {
  const entries = module.staticExports.flatMap((statement) => statement.entries)
  return new Set(
    entries
      .filter((entry) => !entry.isType)
      .map(({ exportName }) => (exportName.kind === 'Default' ? 'default' : (exportName.name ?? '*'))),
  )
}

function resolveTarget(path: string, specifier: string): string {
  if (specifier === '#domains') return 'lib/domains.ts'
  if (/^#(lib|plugins|tests)\//.test(specifier)) return specifier.slice(1)
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier)
  return specifier
}
