import type { Node } from 'oxc-parser'
import type { Sources } from '#lib/cli/sources/read-sources.ts'
import type { SourceFile } from '#lib/cli/sources/source-file.ts'
import { importOf, walk } from '#lib/cli/sources/source-file.ts'

/**
 * Every expression that describes what comes from outside: the schemas of commands, queries and events, and the
 * constants that these are made of, in whatever file they are declared.
 */
export function inputSchemas(sources: Sources): ReadonlySet<Node> {
  const found = new Set<Node>()
  const follow = (file: SourceFile, schema: Node): void => {
    if (found.has(schema)) return
    found.add(schema)
    for (const name of namesIn(schema)) {
      const imported = importOf(file, name)
      const source = imported ? sources.get(imported.target) : file
      const declared = source && constantsOf(source).get(imported?.name ?? name)
      if (source && declared) follow(source, declared)
    }
  }
  for (const file of sources.values()) for (const schema of definedSchemas(file)) follow(file, schema)
  return found
}

function definedSchemas(file: SourceFile): readonly Node[] {
  const schemas: Node[] = []
  walk(file.program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return
    const [first, second] = node.arguments
    if (node.callee.name === 'event' && second) schemas.push(second)
    if (!['command', 'query'].includes(node.callee.name) || first?.type !== 'ObjectExpression') return
    for (const property of first.properties) {
      const isInput =
        property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'input'
      if (isInput) schemas.push(property.value)
    }
  })
  return schemas
}

function constantsOf(file: SourceFile): ReadonlyMap<string, Node> {
  const declarations = file.program.body.map((statement) =>
    statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement,
  )
  return new Map(
    declarations
      .flatMap((statement) => (statement?.type === 'VariableDeclaration' ? statement.declarations : []))
      .flatMap(({ id, init }) => (id.type === 'Identifier' && init ? [[id.name, init] as const] : [])),
  )
}

function namesIn(node: Node): ReadonlySet<string> {
  const names = new Set<string>()
  walk(node, (inner) => {
    if (inner.type === 'Identifier') names.add(inner.name)
  })
  return names
}
