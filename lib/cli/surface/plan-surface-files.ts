import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'oxfmt'
import type { GeneratedFile } from '../plugins/generated-file.ts'
import type { SurfaceEntry } from './surface-entry.ts'

const madeBy = 'Made by `npm run surface` from sources and manifests. Change it there.'

/** The list of every way in, and the loaders by which tests reach every command and query. */
export async function planSurfaceFiles(
  root: string,
  entries: readonly SurfaceEntry[],
): Promise<readonly GeneratedFile[]> {
  const list = { note: madeBy, entries }
  return Promise.all([
    formatted(root, { path: 'lib/surface.generated.json', text: JSON.stringify(list, null, 2) }),
    formatted(root, { path: 'tests/support/surface.generated.ts', text: loaders(entries) }),
  ])
}

function loaders(entries: readonly SurfaceEntry[]): string {
  const lines = entries
    .filter(({ kind, exportName }) => (kind === 'command' || kind === 'query') && exportName !== undefined)
    .map(
      ({ id, file, exportName }) =>
        `  '${id}': async (): Promise<unknown> => (await import('#${file}')).${exportName},`,
    )
  return [
    `// ${madeBy}`,
    '/** Every command and query that can be run from outside its file, by its id. */',
    'export const loadDefinition: Readonly<Record<string, () => Promise<unknown>>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

async function formatted(root: string, file: GeneratedFile): Promise<GeneratedFile> {
  const { ignorePatterns: _ignored, $schema: _schema, ...options } = readOptions(root)
  return { ...file, text: (await format(file.path, file.text, options)).code }
}

function readOptions(root: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8')) as Record<string, unknown>
}
