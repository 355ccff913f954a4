import { groups } from './decisions.ts'
import type { Role } from './roles.ts'

const end = '} satisfies Decisions'
const importedValues = /^import \{.*\} from '\.\.\/decisions\.ts'\n/m
const emptyFile = `import type { Decisions } from '../decisions.ts'

/** Who may. Lines are proposed by \`npm run surface:roles\` and decided in review. */
export default {
${end}
`

/** The line that proposes who may come to an entry. */
export function writeRow(name: string, proposed: readonly Role[]): string {
  return `  '${name}': ${groupOf(proposed) ?? `[${proposed.map((role) => `'${role}'`).join(', ')}]`},`
}

/**
 * A file of decisions with lines added at its end. What stands there stays as it is.
 *
 * @param text the file; nothing for an owner who has none yet
 */
export function addRows(text: string | undefined, rows: readonly string[]): string {
  const added = (text ?? emptyFile).replace(end, [...rows, end].join('\n'))
  const used = Object.keys(groups).filter((group) => new RegExp(`': ${group},`).test(added))
  const imports = used.length > 0 ? `import { ${used.join(', ')} } from '../decisions.ts'\n` : ''
  const [typeImport = '', ...rest] = added.replace(importedValues, '').split('\n')
  return `${typeImport}\n${imports}${rest.join('\n')}`
}

function groupOf(proposed: readonly Role[]): string | undefined {
  const wanted = [...proposed].sort().join()
  return Object.keys(groups).find((name) => [...(groups[name] ?? [])].sort().join() === wanted)
}
