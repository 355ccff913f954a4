import { listOf } from '../plugins/generated-file.ts'

const importLine = /^import \w+ from '.*\/plugin\.ts'$/
const list = /export const plugins: readonly Plugin\[\] = \[([^\]]*)\]/

/**
 * Adds a plugin to the text of `plugins/index.ts`: an import and a name at the end of the list.
 *
 * @throws when the file is written in another way
 */
export function listPlugin(text: string, id: string): string {
  const listed = list.exec(text)
  if (!listed) throw new Error('plugins/index.ts has no list of plugins. Add the new plugin by hand.')
  const name = variableName(id)
  const names = [...(listed[1] ?? '').split(',').map((entry) => entry.trim()), name].filter(
    (entry) => entry !== '',
  )
  const lines = text
    .replace(list, listOf('export const plugins: readonly Plugin[] = [', names, ']'))
    .split('\n')
  lines.splice(lastImport(lines) + 1, 0, `import ${name} from './${id}/plugin.ts'`)
  return lines.join('\n')
}

function lastImport(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => importLine.test(line))
  return last === -1 ? lines.findIndex((line) => line.startsWith('import ')) : last
}

function variableName(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase())
}
