import type { Sources } from '#lib/cli/sources/read-sources.ts'
import type { SourceFile } from '#lib/cli/sources/source-file.ts'
import { lineAt, walk } from '#lib/cli/sources/source-file.ts'
import { isTest } from './owners.ts'

/**
 * The ids of the commands that leave no row in the audit trail, sorted. A command that is made of something else, so
 * that its own words don't tell, is named by its place.
 */
export function unauditedCommands(sources: Sources): readonly string[] {
  return [...sources.values()]
    .filter(({ path }) => !isTest(path))
    .flatMap(unauditedIn)
    .toSorted()
}

function unauditedIn(file: SourceFile): readonly string[] {
  const found: string[] = []
  const names = namesOfCommand(file)
  walk(file.program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return
    if (!names.includes(node.callee.name)) return
    const words = wordsOf(node.arguments[0])
    if (words === undefined) found.push(`${file.path}:${lineAt(file.text, node.start)}`)
    else if (words.has('unaudited')) found.push(words.get('id') ?? '')
  })
  return found
}

/** What a file calls the kernel's `command`. */
function namesOfCommand({ imports }: SourceFile): readonly string[] {
  return imports
    .filter(({ target }) => target === 'lib/kernel/command.ts')
    .flatMap(({ names }) => names.filter(({ imported }) => imported === 'command'))
    .map(({ local }) => local)
}

type Argument = Extract<Parameters<typeof walk>[0], { type: 'CallExpression' }>['arguments'][number]

/** What a definition says by name, texts with what they are; nothing where it is not spelled out. */
function wordsOf(definition: Argument | undefined): ReadonlyMap<string, string> | undefined {
  if (definition?.type !== 'ObjectExpression') return undefined
  const words = new Map<string, string>()
  for (const property of definition.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier' || property.computed) {
      return undefined
    }
    words.set(property.key.name, property.value.type === 'Literal' ? String(property.value.value) : '')
  }
  return words
}
