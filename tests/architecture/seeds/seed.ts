import type { Law } from '../law.ts'

/** Made-up files and where a law must be found broken in them. */
export interface Seed {
  readonly what: string
  readonly law: Law
  readonly files: Readonly<Record<string, string>>
  /** `path:line` of each breach; none where the files are right. */
  readonly lines: readonly string[]
}
