import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from './generated-file.ts'
import { madeBy } from './generated-file.ts'

/** How the tree differs from what the manifests ask for. */
export interface StaleFiles {
  readonly missing: readonly GeneratedFile[]
  readonly changed: readonly GeneratedFile[]
  /** Paths of generated files that nothing asks for any more. */
  readonly leftOver: readonly string[]
}

/** Compares the tree with the plan. */
export function findStaleFiles(root: string, plan: readonly GeneratedFile[]): StaleFiles {
  const wanted = new Set(plan.map((file) => file.path))
  const isThere = (file: GeneratedFile): boolean => existsSync(join(root, file.path))
  return {
    missing: plan.filter((file) => !isThere(file)),
    changed: plan.filter(
      (file) => isThere(file) && readFileSync(join(root, file.path), 'utf8') !== file.text,
    ),
    leftOver: generatedPaths(root).filter((path) => !wanted.has(path)),
  }
}

/** One line for each file that differs; none when all is as the manifests say. */
export function describeStaleFiles(stale: StaleFiles): readonly string[] {
  return [
    ...stale.missing.map((file) => `missing: ${file.path}`),
    ...stale.changed.map((file) => `changed: ${file.path}`),
    ...stale.leftOver.map((path) => `left over: ${path}`),
  ]
}

function generatedPaths(root: string): readonly string[] {
  const app = join(root, 'app')
  if (!existsSync(app)) return []
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .map((path) => `app/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.includes('/(plugins)/') || path.includes('.generated.'))
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => readFileSync(join(root, path), 'utf8').startsWith(madeBy))
    .sort()
}
