import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { SourceFile } from './source-file.ts'
import { parseSource } from './source-file.ts'

/** Parsed source files by their path. */
export type Sources = ReadonlyMap<string, SourceFile>

/** Reads and parses every TypeScript and JavaScript file below some folders. */
export function readSources(root: string, folders: readonly string[]): Sources {
  return new Map(
    listFiles(root, folders)
      .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
      .map((path) => [path, parseSource(path, readFileSync(join(root, path), 'utf8'))] as const),
  )
}

/** The paths of all files below some folders, sorted. */
export function listFiles(root: string, folders: readonly string[]): readonly string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    )
    .sort()
}
