import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LockedPackages } from './find-unsafe-packages.ts'

const folders = ['app', 'lib', 'plugins', 'prisma', 'public', 'tests', '.ci']
/** Made by the tests themselves, or an operator's own. */
const passedOver = /^(?:tests\/results(?:\/|$)|\.env(?!\.example$))/
const largestRead = 1_000_000

/** What package-lock.json says is to be installed. */
export function readLockedPackages(): LockedPackages {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: LockedPackages }
  return lock.packages
}

/** Every text of the repository, by its path. */
export function readTexts(): ReadonlyMap<string, string> {
  const atTheTop = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
  const below = folders.flatMap((folder) => pathsIn(folder))
  const texts = [...atTheTop, ...below]
    .filter((path) => !passedOver.test(path) && statSync(path).size <= largestRead)
    .map((path) => [path, readFileSync(path, 'utf8')] as const)
  return new Map(texts.filter(([, text]) => !text.includes('\0')))
}

function pathsIn(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}
