import type { ContractToken } from './contract-tokens.ts'
import type { GeneratedFile } from './generated-file.ts'
import { fileOf, listOf, quoted } from './generated-file.ts'

/** A file that fills a view, by the name under which it is imported. */
export interface FilledView {
  readonly id: string
  readonly source: string
}

/** The import map of one view, imported only by the screen that shows it. */
export function viewMap(view: ContractToken, filled: readonly FilledView[]): GeneratedFile {
  const entry = `{ readonly id: string; readonly View: ComponentType<PropsOf<typeof ${view.exportName}>> }`
  return fileOf(`app/_views/${view.token.id}.generated.tsx`, [
    [
      "import type { ComponentType } from 'react'",
      "import type { PropsOf } from '#lib/kernel/token.ts'",
      `import type { ${view.exportName} } from ${quoted(view.source)}`,
      ...filled.map(({ id, source }) => `import ${componentName(id)} from ${quoted(source)}`),
    ],
    [`type Entry = ${entry}`],
    [
      `/** What fills \`${view.token.id}\`, in the order of the plugins. */`,
      listOf(
        'export const views: readonly Entry[] = [',
        filled.map(({ id }) => `{ id: ${quoted(id)}, View: ${componentName(id)} }`),
        ']',
      ),
    ],
  ])
}

function componentName(id: string): string {
  return id
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
