import type { Sources } from '#lib/cli/sources/read-sources.ts'
import { lineAt, walk } from '#lib/cli/sources/source-file.ts'
import { ownerOf, tablePrefix } from './owners.ts'

/** Schema files by their owner's id: `orders` for `orders.prisma`. */
export type Schemas = ReadonlyMap<string, string>

interface Model {
  readonly name: string
  readonly table: string | undefined
  readonly body: string
}

/** What is wrong with who owns which table, one sentence each. */
export function ownershipProblems(schemas: Schemas, sources: Sources): readonly string[] {
  return [...schemaProblems(schemas), ...repositoryProblems(schemas, sources)]
}

function schemaProblems(schemas: Schemas): readonly string[] {
  const ownerOfModel = new Map(
    [...schemas].flatMap(([owner, text]) => modelsOf(text).map(({ name }) => [name, owner] as const)),
  )
  return [...schemas].flatMap(([owner, text]) =>
    modelsOf(text).flatMap(({ name, table, body }) => {
      const foreign = fieldTypes(body).filter((type) => (ownerOfModel.get(type) ?? owner) !== owner)
      return [
        ...(table?.startsWith(tablePrefix(`lib/${owner}`))
          ? []
          : [`${owner}.prisma: ${name} is not mapped to a table of ${owner}.`]),
        ...foreign.map((type) => `${owner}.prisma: ${name} relates to ${type} of another owner.`),
      ]
    }),
  )
}

function repositoryProblems(schemas: Schemas, sources: Sources): readonly string[] {
  return openedTables(sources).flatMap(({ path, line, owner, table }) => {
    const declared = modelsOf(schemas.get(owner) ?? '').map((model) => model.table)
    return declared.includes(table) ? [] : [`${path}:${line} opens "${table}", unknown to ${owner}.prisma.`]
  })
}

function modelsOf(schema: string): readonly Model[] {
  return [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({
    name,
    body,
    table: /@@map\("(\w+)"\)/.exec(body)?.[1],
  }))
}

function fieldTypes(body: string): readonly string[] {
  return [...body.matchAll(/^\s+\w+\s+(\w+)/gm)].map(([, type = '']) => type)
}

function openedTables(sources: Sources) {
  const opened: { path: string; line: number; owner: string; table: string }[] = []
  for (const { path, text, program } of sources.values()) {
    walk(program, (node) => {
      if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return
      const [tables] = node.arguments
      if (node.callee.name !== 'repository' || tables?.type !== 'ArrayExpression') return
      for (const table of tables.elements) {
        if (table?.type !== 'Literal') continue
        const owner = ownerOf(path).split('/')[1] ?? ''
        opened.push({ path, line: lineAt(text, table.start), owner, table: String(table.value) })
      }
    })
  }
  return opened
}
