import { mkdirSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { StaleFiles } from './stale-files.ts'

/** Makes the tree what the manifests ask for, and says what it did. */
export function writeFiles(root: string, stale: StaleFiles): readonly string[] {
  for (const file of [...stale.missing, ...stale.changed]) {
    mkdirSync(dirname(join(root, file.path)), { recursive: true })
    writeFileSync(join(root, file.path), file.text)
  }
  for (const path of stale.leftOver) {
    rmSync(join(root, path))
    removeEmptyFolders(root, dirname(path))
  }
  return [
    ...stale.missing.map(({ path }) => `written: ${path}`),
    ...stale.changed.map(({ path }) => `changed: ${path}`),
    ...stale.leftOver.map((path) => `deleted: ${path}`),
  ]
}

function removeEmptyFolders(root: string, folder: string): void {
  if (folder === 'app' || readdirSync(join(root, folder)).length > 0) return
  rmdirSync(join(root, folder))
  removeEmptyFolders(root, dirname(folder))
}
