import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJSONSchema } from 'zod/v4/core'
import { listFiles } from '#lib/cli/sources/read-sources.ts'
import type { Command, Query } from '#lib/kernel/command.ts'

/** A command or query, whatever it takes and answers. */
export type Definition = Command<unknown, unknown> | Query<unknown, unknown>

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every command and query that the domains, the kernel and the plugins export; others run in their own file only. */
export async function allDefinitions(): Promise<readonly Definition[]> {
  const files = listFiles(root, ['lib', 'plugins']).filter(
    (path) => /(?<!\.test)\.ts$/.test(path) && /\b(command|query)\(\{/.test(read(path)),
  )
  const modules: readonly object[] = await Promise.all(files.map((path) => import(`${root}${path}`)))
  return modules.flatMap((module) => Object.values(module)).filter(isDefinition)
}

/** The ids among the fields of an input. */
export function idsOf(definition: Definition): readonly string[] {
  const { properties = {} } = toJSONSchema(definition.input, { io: 'input', unrepresentable: 'any' })
  return Object.keys(properties).filter((field) => field.endsWith('Id'))
}

function isDefinition(value: unknown): value is Definition {
  return typeof value === 'object' && value !== null && 'needs' in value && 'run' in value
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8')
}
