import { fileURLToPath } from 'node:url'
import { domains } from '#domains'
import { plugins } from '#installed'
import { planFiles } from './plugins/plan-files.ts'
import { describeStaleFiles, findStaleFiles } from './plugins/stale-files.ts'
import { writeFiles } from './plugins/write-files.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function syncPlugins(mode: 'check' | 'write'): Promise<void> {
  const plan = await planFiles(root, { domains, plugins })
  const stale = findStaleFiles(root, plan)
  const lines = describeStaleFiles(stale)
  if (lines.length === 0) {
    console.log(`${plan.length} generated files are what the manifests say.`)
  } else if (mode === 'check') {
    throw new Error(['Generated files are stale: run npm run plugins.', ...lines].join('\n'))
  } else {
    console.log(writeFiles(root, stale).join('\n'))
  }
}

syncPlugins(process.argv.includes('--check') ? 'check' : 'write').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
