import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { domains } from '#domains'
import { command } from '#lib/kernel/command.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { startTail } from '#lib/kernel/tail.ts'
import { searchEngine } from '#lib/search/contract.ts'
import { createEmbeddedIndex } from '#lib/search/create-embedded-index.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { writeCatalogue } from '../../../prisma/seed/write-catalogue.ts'
import { productsChanged } from '../contract.ts'
import { searchProducts } from '../queries/search-products.ts'
import { revision } from '../repository/revision.ts'

const tellOfChange = command({
  id: 'test.tell-of-change',
  needs: 'anyone',
  input: z.strictObject({}),
  async run(ctx) {
    await revision(ctx).raise()
    ctx.announce(productsChanged, '')
  },
})

describeEachDatabase('the search index of every process', (open) => {
  test('follows a change that another process made, and a search asks nobody', async () => {
    const database = await open()
    await database.write((transaction) => writeCatalogue(transaction, '2026-03-02 08:00:00.000'))
    const [first, second] = [await processOn(database), await processOn(database)]
    await rename(database, 'Centrifugal pump CP 80', 'Whisperflow 80')
    await execute(first.kernel, tellOfChange, {}, { actor: system })
    for (const { kernel, tail } of [first, second]) {
      tail.wake()
      await vi.waitFor(async () => expect(await find(kernel, 'whisperflow')).toBe(1))
      await tail.stop()
      const before = database.statementCount()
      await find(kernel, 'nothing of this name whatsoever')
      expect(database.statementCount() - before).toBe(0)
    }
  })

  test('a process that does not hear looks for itself', async () => {
    const database = await open()
    await database.write((transaction) => writeCatalogue(transaction, '2026-03-02 08:00:00.000'))
    const { kernel, tail } = await processOn(database)
    await tail.stop()
    kernel.clock.advance(60_000)
    await rename(database, 'Centrifugal pump CP 80', 'Whisperflow 80')
    await execute(kernel, tellOfChange, {}, { actor: system })
    expect(await find(kernel, 'whisperflow')).toBe(1)
  })
})

/** A process with an index of its own, which is filled. */
async function processOn(database: Database) {
  const index = createEmbeddedIndex()
  const engine = definePlugin({
    id: 'engine-of-its-own',
    title: 'An engine of its own',
    contributes: [searchEngine({ id: 'own', load: async () => ({ default: index }) })],
  })
  const kernel = testKernel(database, [...domains, engine])
  const tail = startTail(kernel, (error) => kernel.report(error))
  onTestFinished(() => tail.stop())
  expect(await find(kernel, 'whisperflow')).toBe(0)
  await vi.waitFor(async () => expect(await find(kernel, 'CP 80')).toBeGreaterThan(0))
  return { kernel, tail }
}

async function find(kernel: Parameters<typeof ask>[0], text: string): Promise<number> {
  const { total } = await ask(
    kernel,
    searchProducts,
    { text, locale: 'en', kind: null, page: 1 },
    { actor: { type: 'guest' } },
  )
  return total
}

function rename(database: Database, from: string, to: string) {
  return database.write((transaction) =>
    transaction
      .updateTable('catalog_product')
      .set({ name: to, updated_at: '2026-03-02 09:00:00.000' })
      .where('name', '=', from)
      .execute(),
  )
}
