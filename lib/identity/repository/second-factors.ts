import { toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'

/** A second step that is being set up. */
export interface NewSecondFactor {
  readonly personId: string
  readonly sealedSecret: string
  /** Shown until the first code proves that the app works, then forgotten. */
  readonly sealedCodes: string
}

const noStep = 0

export const secondFactors = repository(['identity_second_factor', 'identity_recovery_code'], {
  read: (db) => ({
    /** The second step that somebody signs in with. */
    findActive: (personId: string) =>
      db
        .selectFrom('identity_second_factor')
        .select(['sealed_secret as sealedSecret', 'confirmed_at as confirmedAt'])
        .where('person_id', '=', personId)
        .where('confirmed_at', 'is not', null)
        .executeTakeFirst(),

    /** One that was begun after a moment and is not confirmed. */
    findBegun: (personId: string, after: Date) =>
      db
        .selectFrom('identity_second_factor')
        .select(['sealed_secret as sealedSecret', 'sealed_codes as sealedCodes'])
        .where('person_id', '=', personId)
        .where('confirmed_at', 'is', null)
        .where('begun_at', '>', toInstant(after))
        .executeTakeFirst(),

    async countRecoveryCodes(personId: string): Promise<number> {
      const row = await db
        .selectFrom('identity_recovery_code')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('person_id', '=', personId)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },
  }),

  write: (db) => ({
    /** Begins anew; false when one is in use. */
    async begin({ personId, sealedSecret, sealedCodes }: NewSecondFactor, now: Date): Promise<boolean> {
      await db
        .deleteFrom('identity_second_factor')
        .where('person_id', '=', personId)
        .where('confirmed_at', 'is', null)
        .execute()
      const inUse = await db
        .selectFrom('identity_second_factor')
        .select('person_id')
        .where('person_id', '=', personId)
        .executeTakeFirst()
      if (inUse) return false
      await db
        .insertInto('identity_second_factor')
        .values({
          person_id: personId,
          sealed_secret: sealedSecret,
          sealed_codes: sealedCodes,
          last_step: noStep,
          begun_at: toInstant(now),
          confirmed_at: null,
        })
        .execute()
      return true
    },

    /** False when it is confirmed already. */
    async confirm(personId: string, step: number, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('identity_second_factor')
        .set({ confirmed_at: toInstant(now), last_step: step, sealed_codes: null })
        .where('person_id', '=', personId)
        .where('confirmed_at', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    addRecoveryCodes: (personId: string, codeHashes: readonly string[]) =>
      db
        .insertInto('identity_recovery_code')
        .values(codeHashes.map((hash) => ({ person_id: personId, code_hash: hash })))
        .execute(),

    /** False when this step, or a later one, was used before. */
    async useStep(personId: string, step: number): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('identity_second_factor')
        .set({ last_step: step })
        .where('person_id', '=', personId)
        .where('confirmed_at', 'is not', null)
        .where('last_step', '<', step)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** False when there is no such code any more. */
    async useRecoveryCode(personId: string, codeHash: string): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('identity_recovery_code')
        .where('person_id', '=', personId)
        .where('code_hash', '=', codeHash)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },

    /** Takes the second step away with its codes; false when there was none. */
    async remove(personId: string): Promise<boolean> {
      await db.deleteFrom('identity_recovery_code').where('person_id', '=', personId).execute()
      const { numDeletedRows } = await db
        .deleteFrom('identity_second_factor')
        .where('person_id', '=', personId)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },
  }),
})
