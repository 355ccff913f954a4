import type { SourceFile } from '#lib/cli/sources/source-file.ts'
import { lineAt, walk } from '#lib/cli/sources/source-file.ts'
import type { Breach, Law } from '../law.ts'
import { isTest, ownerOf } from '../owners.ts'

interface Named {
  readonly path: string
  readonly line: number
  readonly id: string
}

export const commandsHaveNamesOfTheirOwn: Law = {
  sentence: 'Every command and query has a name of its own that begins with its owner.',
  breaches: (sources) => {
    const named = [...sources.values()].filter(({ path }) => !isTest(path)).flatMap(namedIn)
    return named.flatMap(({ path, line, id }, index): readonly Breach[] => {
      const owner = ownerOf(path).split('/')[1] ?? ''
      const twin = named.slice(0, index).find((other) => other.id === id)
      return [
        ...(id.startsWith(`${owner}.`) ? [] : [`is called "${id}". Begin its id with "${owner}.".`]),
        // Stored answers are found by the command's id.
        ...(twin ? [`is called "${id}" like that of ${twin.path}. Choose another id.`] : []),
      ].map((problem) => ({ path, line, problem }))
    })
  },
}

function namedIn(file: SourceFile): readonly Named[] {
  const named: Named[] = []
  walk(file.program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return
    const [definition] = node.arguments
    if (!['command', 'query'].includes(node.callee.name) || definition?.type !== 'ObjectExpression') return
    for (const property of definition.properties) {
      if (property.type !== 'Property' || property.key.type !== 'Identifier') continue
      if (property.key.name !== 'id' || property.value.type !== 'Literal') continue
      named.push({
        path: file.path,
        line: lineAt(file.text, property.start),
        id: String(property.value.value),
      })
    }
  })
  return named
}
