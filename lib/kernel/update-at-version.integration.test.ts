import { beforeAll, expect, test } from 'vitest'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { Database } from './database/contract.ts'
import { updateAtVersion } from './update-at-version.ts'

describeEachDatabase('an edit at a version', (open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await database.write((transaction) =>
      transaction
        .insertInto('cart_cart')
        .values([
          { id: 'edited', company_id: 'acme', person_id: 'ada', version: 0, updated_at: instant },
          { id: 'other', company_id: 'acme', person_id: 'bob', version: 0, updated_at: instant },
        ])
        .execute(),
    )
  })

  const edit = (personId: string, expectedVersion: number, id = 'edited') =>
    database.write((transaction) =>
      updateAtVersion(transaction, {
        table: 'cart_cart',
        where: { id },
        set: { person_id: personId },
        expectedVersion,
      }),
    )

  test('of 10 people who saw the same state one changes it, and nobody overwrites that', async () => {
    const people = Array.from({ length: 10 }, (_, index) => `person ${index}`)
    const results = await Promise.allSettled(people.map((person) => edit(person, 0)))
    const winners = people.filter((_, index) => results[index]?.status === 'fulfilled')
    expect(winners).toHaveLength(1)
    for (const result of results.filter(({ status }) => status === 'rejected')) {
      expect(result).toMatchObject({ reason: { code: 'kernel.stale-version' } })
    }
    expect(await rows()).toMatchObject([
      { id: 'edited', person_id: winners[0], version: 1 },
      { id: 'other', person_id: 'bob', version: 0 },
    ])
  })

  test('who saw the latest state goes on from there', async () => {
    await edit('late', 1)
    expect((await rows())[0]).toMatchObject({ person_id: 'late', version: 2 })
  })

  test('what is gone meanwhile is refused, too', async () => {
    await expect(edit('late', 0, 'gone')).rejects.toMatchObject({ code: 'kernel.stale-version' })
  })

  function rows() {
    return database.read((reader) => reader.selectFrom('cart_cart').selectAll().orderBy('id').execute())
  }
})

const instant = '2026-03-02 09:00:00.000'
