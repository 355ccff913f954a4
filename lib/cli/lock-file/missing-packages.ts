/** One entry of package-lock.json, as far as this needs to know it. */
export interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

export type LockedPackages = Readonly<Record<string, LockedPackage>>

const EXACT_VERSION = /^\d+\.\d+\.\d+/

/**
 * The packages for other systems that npm left out of the lock file. It does so where a registry does not offer them
 * or where node_modules holds those of one system only, and `npm ci` refuses such a lock file.
 */
export function missingPackages(packages: LockedPackages): LockedPackages {
  const missing = Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name, version]) => EXACT_VERSION.test(version) && !isLocked(packages, path, name, version))
      .map(([name, version]) => [placeOf(packages, path, name), entryOf(parent, name, version)] as const),
  )
  return Object.fromEntries(missing)
}

function isLocked(packages: LockedPackages, path: string, name: string, version: string): boolean {
  const found = foldersAbove(path)
    .map((folder) => packages[`${folder}node_modules/${name}`])
    .find((locked) => locked !== undefined)
  return found?.version === version
}

/** Beside its parent, or below it where that place is another version's. */
function placeOf(packages: LockedPackages, path: string, name: string): string {
  const beside = `${path.slice(0, path.lastIndexOf('node_modules/'))}node_modules/${name}`
  return packages[beside] === undefined ? beside : `${path}/node_modules/${name}`
}

/** Where Node looks, nearest first: below the package itself, then below each folder that contains it. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/node_modules/').slice(0, -1)
  const above = parts.map((_, depth) => `${parts.slice(0, depth + 1).join('/node_modules/')}/`).toReversed()
  return [`${path}/`, ...above, '']
}

/** Packages for one system say in their names which. */
function entryOf(parent: LockedPackage, name: string, version: string): LockedPackage {
  const os = /darwin|win32|linux|freebsd|android|openharmony/.exec(name)?.[0]
  const cpu = /arm64|x64|ia32|arm|ppc64|riscv64|s390x|wasm32/.exec(name)?.[0]
  const libc = /-(gnu|musl)/.exec(name)?.[1]
  return {
    version,
    ...(cpu !== undefined && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    ...(libc !== undefined && os === 'linux' && { libc: [libc === 'gnu' ? 'glibc' : libc] }),
    optional: true,
    ...(os !== undefined && { os: [os] }),
  }
}
