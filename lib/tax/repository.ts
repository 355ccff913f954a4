import { repository } from '#lib/kernel/repository.ts'

/** The rate of a tax class. */
export interface TaxRateRow {
  readonly taxClass: string
  /** 2000 is 20 %. */
  readonly rateBasisPoints: number
}

export const taxRates = repository(['tax_rate'], {
  read: (db) => ({
    /** Rates that hold in a country on a day; of two that do, the one that began later comes last. */
    validOn(country: string, on: string): Promise<readonly TaxRateRow[]> {
      return db
        .selectFrom('tax_rate')
        .select(['tax_class as taxClass', 'rate_basis_points as rateBasisPoints'])
        .where('country', '=', country)
        .where('valid_from', '<=', on)
        .where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>', on)]))
        .orderBy('valid_from')
        .execute()
    },
  }),
  write: () => ({}),
})
