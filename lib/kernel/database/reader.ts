import type { Kysely } from 'kysely'

/** Kysely, narrowed to what reads. */
export type Reader<D> = Pick<Kysely<D>, 'selectFrom' | 'with'>
