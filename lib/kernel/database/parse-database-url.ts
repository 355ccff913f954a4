import { fileURLToPath } from 'node:url'

/** Which database an address names. */
export type DatabaseTarget =
  | { readonly dialect: 'sqlite'; readonly path: string }
  | { readonly dialect: 'mysql'; readonly url: string }

/** Reads `DATABASE_URL`. */
export function parseDatabaseUrl(url: string): DatabaseTarget {
  if (url.startsWith('file://')) return { dialect: 'sqlite', path: fileURLToPath(url) }
  if (url.startsWith('file:') && url.length > 'file:'.length) {
    return { dialect: 'sqlite', path: url.slice('file:'.length) }
  }
  if (url.startsWith('mysql://')) return { dialect: 'mysql', url }
  throw new Error(
    'DATABASE_URL must be "file:path/to/shop.db" or "mysql://user:password@host:3306/name". Correct it and start again.',
  )
}
