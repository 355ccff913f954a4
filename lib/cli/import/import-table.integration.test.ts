import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import excel from 'exceljs'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import catalog from '#lib/catalog/domain.ts'
import { files as filesPort } from '#lib/files/contract.ts'
import files from '#lib/files/domain.ts'
import { findFile } from '#lib/files/queries/find-file.ts'
import imports from '#lib/imports/domain.ts'
import { query } from '#lib/kernel/command.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import inventory from '#lib/inventory/domain.ts'
import pricing from '#lib/pricing/domain.ts'
import tasks from '#lib/tasks/domain.ts'
import { findTask } from '#lib/tasks/queries/find-task.ts'
import workOnTasks from '#lib/tasks/work-on-tasks.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { ImportOrder } from './import-order.ts'
import { previewImport } from './preview-import.ts'
import { importInBackground, runImport } from './run-import.ts'

const readText = query({
  id: 'test.read-text',
  needs: 'anyone',
  input: z.strictObject({ fileId: z.string().max(32) }),
  async run(ctx, { fileId }) {
    await ctx.ask(findFile, { fileId })
    const bytes = await (await ctx.port(filesPort)).read(ctx, fileId, 0)
    return Buffer.from(bytes ?? []).toString()
  },
})

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
    kernel = testKernel(await open(), [catalog, files, imports, inventory, pricing, tasks])
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

  it('is done by the running shop from a stored file, with each row once though it is stopped', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `P-${index};Teil;${index === 7 ? 'x' : index}`)
    const order = await orderFor('a.csv', `sku;name;price\n${rows.join('\n')}\n`)
    const taskId = await importInBackground(kernel, order)
    expect(await importInBackground(kernel, order)).toBe(taskId)
    let steps = 0
    await workOnTasks(backgroundRun(kernel, 'tasks', () => (steps += 1) > 1))
    expect(await products()).toHaveLength(199)
    await workOnTasks(backgroundRun(kernel, 'tasks', () => false))
    expect(await products()).toHaveLength(499)
    const run = backgroundRun(kernel, 'test', () => false)
    const task = await run.ask(findTask, { taskId })
    expect(task).toMatchObject({ state: 'done', figures: { rows: 500, created: 499, failed: 1 } })
    expect(await run.ask(readText, { fileId: task.errorFileId ?? '' })).toBe(
      'row,problem,sku,name,price\r\n' +
        '9,"""price"": is no price with at most 2 decimals, such as 12.50",P-7,Teil,x\r\n',
    )
  })

  it('keeps as many of the failed rows as a small file holds, however long they are', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => `P-${index};${'y'.repeat(6000)};teuer`)
    const taskId = await importInBackground(
      kernel,
      await orderFor('a.csv', `sku;name;price\n${rows.join('\n')}\n`),
    )
    await workOnTasks(backgroundRun(kernel, 'tasks', () => false))
    const run = backgroundRun(kernel, 'test', () => false)
    const task = await run.ask(findTask, { taskId })
    expect(task).toMatchObject({ state: 'done', figures: { failed: 400 } })
    expect(await run.ask(readText, { fileId: task.errorFileId ?? '' })).toContain('P-0,yyy')
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
