import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import excel from 'exceljs'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import catalog from '#lib/catalog/domain.ts'
import imports from '#lib/imports/domain.ts'
import inventory from '#lib/inventory/domain.ts'
import pricing from '#lib/pricing/domain.ts'
import tasks from '#lib/tasks/domain.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { ImportOrder } from './import-order.ts'
import { previewImport } from './preview-import.ts'
import { runImport } from './run-import.ts'

const table = [
  'Artikelnummer;Bezeichnung;Preis;Marke;attr_n_weight;attr_b_new',
  'P-1;Pumpe Größe M;12,50;Maker;1,5;ja',
  'P-2;Ventil;3;;;',
  'P-3;=cmd|calc;teuer;;;',
].join('\n')

describeEachDatabase('the import of a table', (open) => {
  let kernel: TestKernel
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portico-table-'))
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  beforeEach(async () => {
    kernel = testKernel(await open(), [catalog, imports, inventory, pricing, tasks])
  })

  async function orderFor(
    name: string,
    content: string | Uint8Array,
    change: Partial<ImportOrder> = {},
  ): Promise<ImportOrder> {
    const file = join(folder, name)
    await writeFile(file, content)
    const errorFile = join(folder, 'errors.csv')
    return { file, source: 'table', name: 'supplier', currency: 'EUR', errorFile, ...change }
  }

  function products() {
    return kernel.database.read((reader) =>
      reader
        .selectFrom('catalog_product')
        .innerJoin('pricing_price', 'pricing_price.product_id', 'catalog_product.id')
        .select(['sku', 'name', 'brand', 'attributes', 'unit_price_minor as priceMinor', 'source'])
        .orderBy('sku')
        .execute(),
    )
  }

  it('finds the columns by their names, and lists what failed so that no program runs it', async () => {
    const order = await orderFor('a.csv', Buffer.from(table, 'latin1'))
    expect(await runImport(kernel, order, () => {})).toMatchObject({ rowsRead: 3, created: 2, failed: 1 })
    expect(await products()).toEqual([
      {
        sku: 'P-1',
        name: 'Pumpe Größe M',
        brand: 'Maker',
        attributes: '{"n_weight":1.5,"b_new":true}',
        priceMinor: 1250n,
        source: 'supplier',
      },
      { sku: 'P-2', name: 'Ventil', brand: '', attributes: '{}', priceMinor: 300n, source: 'supplier' },
    ])
    const errors = await readFile(order.errorFile, 'utf8')
    expect(errors).toContain('4,"""price"": is no price with at most 2 decimals, such as 12.50"')
  })

  it('reads a workbook to the same products, and a second time changes nothing', async () => {
    await runImport(kernel, await orderFor('a.csv', table), () => {})
    const book = new excel.Workbook()
    const rows = table.split('\n').map((line) => line.split(';'))
    book.addWorksheet('Prices').addRows(rows)
    const order = await orderFor('a.xlsx', Buffer.from(await book.xlsx.writeBuffer()))
    expect(await runImport(kernel, order, () => {})).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
  })

  it('reads columns as people chose them, the next time too', async () => {
    const renamed = table.replace('Artikelnummer;Bezeichnung;Preis', 'Nr;Was;Kostet')
    const columns = { sku: 'Nr', name: 'Was', price: 'Kostet' }
    const unknown = runImport(kernel, await orderFor('a.csv', renamed), () => {})
    await expect(unknown).rejects.toMatchObject({
      code: 'imports.missing-columns',
      values: { fields: 'sku, name, price' },
    })
    await runImport(kernel, await orderFor('a.csv', renamed, { columns }), () => {})
    const next = await orderFor('b.csv', renamed.replace('12,50', '13'))
    expect(await runImport(kernel, next, () => {})).toMatchObject({ updated: 1, unchanged: 1 })
  })

  it('shows what it would read, and changes nothing', async () => {
    const lines = await previewImport(kernel, await orderFor('a.csv', table))
    expect(lines.join('\n')).toContain('sku is column "Artikelnummer"')
    expect(lines.at(-1)).toBe('4: fails. "price": is no price with at most 2 decimals, such as 12.50')
    expect(await products()).toEqual([])
  })

  it.each([
    ['a.csv', 'x'.repeat(2_000_000), 'imports.row-too-long'],
    ['a.csv', 'sku,name,sku\n1,2,3', 'imports.double-column'],
    ['a.csv', 'sku,name,price\nA\0,b,1', 'imports.not-text'],
    ['a.xlsx', table, 'imports.not-what-it-says'],
    ['a.csv', 'sku,name,price\n', 'imports.no-rows'],
  ])('of a file %s that cannot be read leaves nothing behind', async (name, content, code) => {
    const order = await orderFor(name, content)
    await expect(runImport(kernel, order, () => {})).rejects.toMatchObject({ code })
    expect(await products()).toEqual([])
  })
})
