import type { Migration } from './read-migrations.ts'

/** A row of Prisma's `_prisma_migrations`. */
export interface MigrationRecord {
  readonly name: string
  readonly checksum: string
  readonly isFinished: boolean
  readonly isRolledBack: boolean
}

/** What each dialect does in its own way while a database is migrated. */
export interface MigrationTarget {
  /** Waits until no other process migrates, and makes `_prisma_migrations` where it is missing. */
  lock(): Promise<void>
  records(): Promise<readonly MigrationRecord[]>
  apply(migration: Migration, id: string, now: () => string): Promise<void>
  /** Keeps what was applied. */
  finish(): Promise<void>
  /** Gives the lock back; what was not finished is undone where the dialect can. */
  close(): Promise<void>
}
