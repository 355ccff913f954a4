import { beforeAll, describe, expect, it } from 'vitest'
import { domains } from '#domains'
import type { Query } from '#lib/kernel/command.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { markHeard } from '#lib/kernel/hearing.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { searchEngine } from '#lib/search/contract.ts'
import { createEmbeddedIndex } from '#lib/search/create-embedded-index.ts'
import { changeSettings } from '#lib/settings/commands/change-settings.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { writeCatalogue } from '../../../prisma/seed/write-catalogue.ts'
import { findProduct } from './find-product.ts'
import { listCategories } from './list-categories.ts'
import { listProducts } from './list-products.ts'
import { searchProducts } from './search-products.ts'

const actor = { type: 'guest' } as const
const everything = { locale: 'en', categorySlug: null, page: 1 }
const anyKind = { locale: 'en', kind: null, page: 1 }

describeEachDatabase('the catalogue', (open) => {
  let database: Database
  let kernel: TestKernel
  const index = createEmbeddedIndex()

  beforeAll(async () => {
    database = await open()
    const engine = definePlugin({
      id: 'another-engine',
      title: 'Another engine',
      contributes: [searchEngine({ id: 'another', load: async () => ({ default: index }) })],
    })
    kernel = testKernel(database, [...domains, engine])
    await database.write((transaction) => writeCatalogue(transaction, '2026-03-02 08:00:00.000'))
  })

  async function counting<I, O>(query: Query<I, O>, input: I): Promise<{ answer: O; statements: number }> {
    const before = database.statementCount()
    const answer = await ask(kernel, query, input, { actor })
    return { answer, statements: database.statementCount() - before }
  }

  /** Asks once as in a process that hears news: it keeps the settings after that, for a moment of this clock. */
  async function hear<I, O>(query: Query<I, O>, input: I): Promise<void> {
    markHeard(kernel)
    await ask<I, O>(kernel, query, input, { actor })
  }

  function change(productId: string, set: { name?: string; is_published?: number; updated_at: string }) {
    return database.write(async (transaction) => {
      await transaction.updateTable('catalog_product').set(set).where('id', '=', productId).execute()
      await transaction
        .updateTable('catalog_revision')
        .set((eb) => ({ revision: eb('revision', '+', 1n) }))
        .execute()
    })
  }

  async function find(text: string): Promise<readonly string[]> {
    const { answer } = await counting(searchProducts, { ...anyKind, text })
    return answer.products.map((product) => product.sku)
  }

  describe('the list', () => {
    it('takes at most three statements for products, prices, count and categories', async () => {
      await hear(listProducts, everything)
      const { answer, statements } = await counting(listProducts, everything)
      expect(statements).toBeLessThanOrEqual(3)
      expect(answer).toMatchObject({ total: 40, page: 1, pageCount: 2, path: [] })
      expect(answer.products).toHaveLength(24)
      expect(answer.products[0]).toMatchObject({ sku: 'OV-AC-001', unitPriceMinor: 239_00n, currency: 'EUR' })
      expect(answer.categories.map((category) => category.slug)).toContain('pumps')
    })

    it('shows every product once over its pages', async () => {
      const second = await counting(listProducts, { ...everything, page: 2 })
      const first = await counting(listProducts, everything)
      const ids = [...first.answer.products, ...second.answer.products].map((product) => product.productId)
      expect(new Set(ids).size).toBe(40)
    })

    it('is as long as the shop decided, and so is what a search shows', async () => {
      const decide = (expectedVersion: number, value: number) =>
        execute(
          kernel,
          changeSettings,
          { groupId: 'catalog.listing', expectedVersion, fields: [{ name: 'productsPerPage', value }] },
          { actor: system },
        )
      kernel.clock.advance(10_000)
      await decide(0, 12)
      const { answer: list } = await counting(listProducts, everything)
      const { answer: search } = await counting(searchProducts, { ...anyKind, text: 'steel' })
      await decide(1, 24)
      expect(list).toMatchObject({ total: 40, pageCount: 4, products: { length: 12 } })
      expect(search.pageCount).toBe(Math.ceil(search.total / 12))
    })

    it('of a category holds what is below it, in the language of the reader', async () => {
      const { answer } = await counting(listProducts, { locale: 'de', categorySlug: 'pumps', page: 1 })
      expect(answer.total).toBe(9)
      expect(answer.path).toEqual([{ slug: 'pumps', name: 'Pumpen' }])
      expect(answer.products.map((product) => product.name)).toContain('Kreiselpumpe CP 80')
    })

    it('of a category without any below shows those beside it', async () => {
      const { answer } = await counting(listProducts, { locale: 'en', categorySlug: 'dosing-pumps', page: 1 })
      expect(answer.categories.map((category) => category.slug)).toEqual([
        'centrifugal-pumps',
        'dosing-pumps',
        'submersible-pumps',
      ])
    })

    it.each([
      ['an unknown category', { ...everything, categorySlug: 'valves' }],
      ['a page behind the last', { ...everything, page: 3 }],
    ])('of %s is not there', async (_what, input) => {
      await expect(ask(kernel, listProducts, input, { actor })).rejects.toMatchObject({
        code: 'kernel.not-found',
      })
    })

    it('of categories shows two levels', async () => {
      const { answer } = await counting(listCategories, { locale: 'en' })
      expect(answer.find((group) => group.slug === 'pumps')?.children).toHaveLength(3)
    })
  })

  describe('a product', () => {
    it('takes at most five statements with path, attributes, tiers and stock', async () => {
      const { answer, statements } = await counting(findProduct, {
        locale: 'en',
        slug: 'centrifugal-pump-cp-160-stainless',
      })
      expect(statements).toBeLessThanOrEqual(5)
      expect(answer).toMatchObject({
        sku: 'OV-CP-160-S',
        kind: 'physical',
        availableMilli: 3000n,
        path: [{ slug: 'pumps' }, { slug: 'centrifugal-pumps' }],
        tiers: [
          { minQuantityMilli: 0n, unitPriceMinor: 4310_00n },
          { minQuantityMilli: 3000n, unitPriceMinor: 4090_00n },
        ],
      })
      expect(answer.attributes).toContainEqual({
        code: 'flow_rate_m3_h',
        label: 'Flow rate (m³/h)',
        value: 65,
      })
    })

    it('speaks the language of the reader', async () => {
      const { answer } = await counting(findProduct, { locale: 'de', slug: 'care-plan' })
      expect(answer).toMatchObject({
        name: 'Wartungsvertrag',
        kind: 'subscription',
        billingIntervalMonths: 1,
        termMonths: 12,
        availableMilli: null,
      })
    })

    it('that is unknown is not there', async () => {
      await expect(ask(kernel, findProduct, { locale: 'en', slug: 'no' }, { actor })).rejects.toMatchObject({
        code: 'kernel.not-found',
      })
    })
  })

  describe('the search', () => {
    it('takes at most three statements once the index is loaded', async () => {
      await find('pump')
      await hear(searchProducts, { ...anyKind, text: 'pump' })
      const { answer, statements } = await counting(searchProducts, { ...anyKind, text: 'pump' })
      expect(statements).toBeLessThanOrEqual(3)
      expect(answer.total).toBeGreaterThan(5)
      kernel.clock.advance(10_000)
    })

    it('asks the engine of a plugin before the one of the shop', async () => {
      await find('pump')
      expect(await index.search({ text: 'pump', offset: 0, limit: 1 })).toMatchObject({ total: 14 })
    })

    it('forgives a typing error and says so', async () => {
      const { answer } = await counting(searchProducts, { ...anyKind, text: 'centrifgal' })
      expect(answer.corrections).toEqual([{ typed: 'centrifgal', used: 'centrifugal' }])
      expect(answer.products[0]?.name).toContain('Centrifugal')
    })

    it('finds what is called so in another language', async () => {
      expect(await find('Wartungsvertrag')).toContain('OV-PL-CARE')
    })

    it('narrows to a kind and still counts the others', async () => {
      const { answer } = await counting(searchProducts, { ...anyKind, text: 'pump', kind: 'service' })
      expect(answer.products.every((product) => product.kind === 'service')).toBe(true)
      expect(answer.kinds.map((facet) => facet.value)).toContain('physical')
    })

    it('finds a product by its new name within a second, whoever changed it', async () => {
      await change('prod-ov-sp-015', { name: 'Kellerlenzer SP 15', updated_at: '2026-03-02 09:00:03.000' })
      kernel.clock.advance(1000)
      expect(await find('Kellerlenzer')).toEqual(['OV-SP-015'])
    })

    it('forgets a product that was taken back', async () => {
      await change('prod-ov-sp-015', { is_published: 0, updated_at: '2026-03-02 09:00:04.000' })
      kernel.clock.advance(1000)
      expect(await find('Kellerlenzer')).toEqual([])
    })
  })
})
