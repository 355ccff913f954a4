import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lastLines } from '#lib/cli/setup/setup-problem.mjs'
import { runChild, startChild } from '#lib/cli/setup/children.mjs'
import { localTool } from '#lib/cli/setup/local-tool.mjs'
import { reservePort } from '#lib/cli/setup/ports.mjs'
import { waitForServer } from '#lib/cli/setup/wait-for-server.mjs'
import type { Figures } from '../measure/measure-case.ts'
import { measureCase } from '../measure/measure-case.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const source = fileURLToPath(new URL('../yardsticks/', import.meta.url))
/** Inside the repository, so that the app finds the very Next.js that the shop runs on. */
const folder = join(root, '.portico', 'yardsticks')
const patienceMilliseconds = 60_000

const yardsticks = [
  ['route handler', '/route'],
  ['dynamic page, 24 cards', '/dynamic'],
  ['prerendered page, 24 cards', '/prerendered'],
] as const

/** Measures what Next.js alone takes, in an app of its own that the shop knows nothing of. */
export async function measureYardsticks(seconds: number): Promise<readonly Figures[]> {
  await buildApp()
  const port = await reservePort(0, '127.0.0.1')
  const url = `http://127.0.0.1:${port}`
  const server = startChild({ ...next('start', '-H', '127.0.0.1', '-p', String(port)) })
  try {
    await waitForServer(`${url}/route`, server, patienceMilliseconds)
    const figures: Figures[] = []
    for (const [name, path] of yardsticks) {
      const request = { method: 'GET', path, headers: {} } as const
      const stage = { url, pid: server.pid ?? 0, seconds }
      figures.push(...(await measureCase(stage, { name, status: 200, next: () => request })))
    }
    return figures
  } finally {
    await server.stop()
  }
}

async function buildApp(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(source, folder, { recursive: true })
  const { status, output } = await runChild(next('build'))
  if (status !== 0) throw new Error(`The yardsticks could not be built.\n${lastLines(output, 30)}`)
}

function next(...args: readonly string[]) {
  return {
    command: process.execPath,
    args: [localTool(root, 'next'), ...args],
    cwd: folder,
    environment: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  }
}
