import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Example } from './example.ts'

const folder = fileURLToPath(new URL('./of/', import.meta.url))

/** Every example by the id of its command: a file in `of/` exports those of one owner. */
export async function findExamples(): Promise<ReadonlyMap<string, Example>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const modules: { readonly default: readonly Example[] }[] = await Promise.all(
    files.map((name) => import(`${folder}${name}`)),
  )
  return new Map(modules.flatMap((module) => module.default).map((found) => [found.command.id, found]))
}
