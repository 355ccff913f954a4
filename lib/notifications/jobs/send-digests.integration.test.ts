import { beforeEach, expect, test } from 'vitest'
import { domains } from '#domains'
import type { Person } from '#lib/kernel/actor.ts'
import { ask } from '#lib/kernel/execute.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { runJobs } from '#lib/kernel/run-jobs.ts'
import { plugins } from '#plugins/index.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { listMails } from '../queries/list-mails.ts'

const sound = JSON.stringify({ number: '1001', person: 'Ada', total: { minor: '100', currency: 'EUR' } })
const broken = '{"number":'

describeEachDatabase('daily mails', (open) => {
  let kernel: TestKernel
  let staff: Person
  beforeEach(async () => {
    kernel = testKernel(await open(), [...domains, ...plugins])
    staff = await newStaff(kernel)
  })

  /** Has something wait to be gathered for somebody. */
  async function tell({ personId }: Person, values: string): Promise<void> {
    const item = {
      id: kernel.newId(),
      person_id: personId,
      topic: 'orders.placed',
      sentence_values: values,
      href: '/account/orders/1',
      created_at: toInstant(kernel.clock.now()),
      read_at: null,
      is_in_inbox: 1,
      digest: 'waiting',
    }
    await kernel.database.write((db) => db.insertInto('notifications_item').values(item).execute())
  }

  const mailed = async () => {
    const { rows } = await ask(kernel, listMails, { asked: [['size', '100']] }, { actor: staff })
    return rows.map(({ toName }) => toName).toSorted()
  }

  const lastError = async () => {
    const row = await kernel.database.read((reader) =>
      reader
        .selectFrom('kernel_job')
        .select('last_error as lastError')
        .where('id', '=', 'notifications.send-digests')
        .executeTakeFirstOrThrow(),
    )
    return row.lastError
  }

  test('leave for everybody but the one whose mail cannot be written, whoever comes first', async () => {
    const people = await Promise.all(['Ada', 'Ben', 'Cleo'].map((name) => newBuyer(kernel, { name })))
    const inOrder = people.toSorted((left, right) => (left.personId < right.personId ? -1 : 1))
    const [first, ...others] = inOrder
    if (!first) throw new Error('There is nobody.')
    await tell(first, broken)
    for (const other of others) await tell(other, sound)
    await runJobs(kernel)
    expect(await mailed()).toEqual(others.map(({ name }) => name).toSorted())
    expect(await lastError()).toContain('JSON')
  })

  test('leave an hour later for the one whose mail could not be written, and for nobody twice', async () => {
    const [ada, ben] = [await newBuyer(kernel, { name: 'Ada' }), await newBuyer(kernel, { name: 'Ben' })]
    await tell(ada, broken)
    await tell(ben, sound)
    await runJobs(kernel)
    await kernel.database.write((db) =>
      db.updateTable('notifications_item').set({ sentence_values: sound }).execute(),
    )
    kernel.clock.advance(3_600_000)
    await runJobs(kernel)
    expect(await mailed()).toEqual(['Ada', 'Ben'])
    expect(await lastError()).toBeNull()
  })
})
