import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { domains } from '#domains'
import { plugins } from '#installed'
import { planSurfaceFiles } from './surface/plan-surface-files.ts'
import { readSurface } from './surface/read-surface.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function writeSurface(mode: 'check' | 'write'): Promise<void> {
  const entries = await readSurface(root, { domains, plugins })
  const plan = await planSurfaceFiles(root, entries)
  const stale = plan.filter(({ path, text }) => {
    const place = join(root, path)
    return !existsSync(place) || readFileSync(place, 'utf8') !== text
  })
  if (stale.length > 0 && mode === 'check') {
    throw new Error(`Run npm run surface, for these are stale: ${stale.map(({ path }) => path).join(', ')}.`)
  }
  for (const { path, text } of stale) writeFileSync(join(root, path), text)
  console.log(`${entries.length} ways in are listed.`)
}

writeSurface(process.argv.includes('--check') ? 'check' : 'write').catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
