import type { ContractToken } from '../plugins/contract-tokens.ts'
import type { Sources } from '../sources/read-sources.ts'
import type { SourceFile } from '../sources/source-file.ts'
import { importOf, walk } from '../sources/source-file.ts'

/** That somebody says or hears a fact. */
export interface Saying {
  /** The id of a domain or plugin. */
  readonly who: string
  /** The id of the event. */
  readonly event: string
}

/** Who tells which facts, from the calls of `ctx.emit(token, …)` in the sources. */
export function spokenFacts(sources: Sources, tokens: readonly ContractToken[]): readonly Saying[] {
  const events = new Map<string, string>(
    tokens
      .filter(({ token }) => token.kind === 'event')
      .map(({ owner, exportName, token }) => [`${owner}/contract.ts ${exportName}`, token.id] as const),
  )
  return [...sources.values()]
    .filter(({ path }) => !/\.test\.tsx?$/.test(path))
    .flatMap((file) =>
      emittedNames(file).flatMap((name) => {
        const imported = importOf(file, name)
        const event = events.get(`${imported?.target} ${imported?.name}`)
        return event === undefined ? [] : [{ who: file.path.split('/')[1] ?? file.path, event }]
      }),
    )
}

function emittedNames(file: SourceFile): readonly string[] {
  const names: string[] = []
  walk(file.program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return
    const { property } = node.callee
    const [token] = node.arguments
    if (property.type !== 'Identifier' || property.name !== 'emit' || token?.type !== 'Identifier') return
    names.push(token.name)
  })
  return names
}
