import type { GeneratedFile } from './generated-file.ts'
import { fileOf, quoted } from './generated-file.ts'

/** The messages of one language, by the owner's id. */
export function messageMap(locale: string, owners: readonly string[]): GeneratedFile {
  const entries = owners
    .map((owner) => ({ owner, id: owner.slice(owner.indexOf('/') + 1) }))
    .sort((left, right) => (left.id < right.id ? -1 : 1))
  return fileOf(`app/_messages/${locale}.generated.ts`, [
    entries.map(
      ({ owner, id }) => `import ${variableName(id)} from ${quoted(`#${owner}/messages/${locale}.json`)}`,
    ),
    [
      '/** Every text of the installed shop, by its owner. */',
      entries.length === 0 ? 'export const messages = {}' : 'export const messages = {',
      ...entries.map(({ id }) =>
        id === variableName(id) ? `  ${id},` : `  ${quoted(id)}: ${variableName(id)},`,
      ),
      ...(entries.length === 0 ? [] : ['}']),
    ],
  ])
}

function variableName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase())
}
