import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { planFiles } from './plugins/plan-files.ts'
import { findStaleFiles } from './plugins/stale-files.ts'
import { writeFiles } from './plugins/write-files.ts'
import { checkPluginName } from './scaffold/check-plugin-name.ts'
import { listPlugin } from './scaffold/list-plugin.ts'
import { pluginFiles } from './scaffold/plugin-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const list = join(root, 'plugins/index.ts')

async function newPlugin(id: string | undefined, title: string | undefined): Promise<readonly string[]> {
  const taken = ['lib', 'plugins', 'prisma/schema', 'app/(desk)/admin']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)))
    .map((name) => name.replace(/\.\w+$/, ''))
  const problem = checkPluginName(id, title, taken)
  if (problem !== undefined || id === undefined || title === undefined) throw new Error(problem)

  const listed = listPlugin(readFileSync(list, 'utf8'), id)
  const files = pluginFiles(id, title)
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  writeFileSync(list, listed)

  // Read only now, so that the new plugin is among them.
  const { domains } = await import('#domains')
  const { plugins } = await import('#installed')
  const stale = findStaleFiles(root, await planFiles(root, { domains, plugins }))
  return [
    ...files.map(({ path }) => `written: ${path}`),
    'changed: plugins/index.ts',
    ...writeFiles(root, stale),
  ]
}

const [id, title] = process.argv.slice(2)

newPlugin(id, title)
  .then((lines) => console.log(lines.join('\n')))
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
