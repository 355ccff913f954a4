import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import catalog from '#lib/catalog/domain.ts'
import files from '#lib/files/domain.ts'
import imports from '#lib/imports/domain.ts'
import inventory from '#lib/inventory/domain.ts'
import { readChanges } from '#lib/kernel/audit/stored-changes.ts'
import type { Database } from '#lib/kernel/database/contract.ts'
import pricing from '#lib/pricing/domain.ts'
import tasks from '#lib/tasks/domain.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import type { ImportOutcome } from './run-import.ts'
import { runImport } from './run-import.ts'

const wholeSet =
  process.env['PORTICO_DATA'] && join(process.env['PORTICO_DATA'], 'catalogue-icecat/products.ndjson.gz')

function rowOf(id: number, change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    id: String(id),
    name: `M-${id % 7}`,
    title: `Toner cartridge ${id}`,
    ean: [],
    supplier: 'Maker',
    price: 1000 + id,
    attr_t_printing_colours: 'Black',
    [`attr_n_weight_${id % 3}`]: id,
    attr_b_original: true,
    ...change,
  })
}

function rowsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => rowOf(index + 1))
}

describeEachDatabase('the import', (open) => {
  let database: Database
  let kernel: TestKernel
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portico-import-'))
  })

  afterAll(() => rm(folder, { recursive: true, force: true }))

  beforeEach(async () => {
    database = await open()
    kernel = testKernel(database, [catalog, files, imports, inventory, pricing, tasks])
  })

  afterEach(() => vi.unstubAllEnvs())

  async function importRows(rows: readonly string[], onBatch = () => {}): Promise<ImportOutcome> {
    const file = join(folder, 'rows.ndjson.gz')
    await writeFile(file, gzipSync(rows.join('\n')))
    return runImport(
      kernel,
      { file, source: 'icecat', name: 'icecat', currency: 'EUR', errorFile: errorFile() },
      onBatch,
    )
  }

  function errorFile(): string {
    return join(folder, 'rows.errors.ndjson')
  }

  async function errorLines(): Promise<readonly number[]> {
    const text = await readFile(errorFile(), 'utf8')
    return text
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { line: number }).line)
  }

  async function counts() {
    return database.read(async (reader) => {
      const count = async (table: 'catalog_product' | 'catalog_attribute' | 'pricing_price') => {
        const row = await reader
          .selectFrom(table)
          .select((eb) => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
        return row.count
      }
      return {
        products: await count('catalog_product'),
        attributes: await count('catalog_attribute'),
        prices: await count('pricing_price'),
      }
    })
  }

  function find(sku: string) {
    return database.read((reader) =>
      reader
        .selectFrom('catalog_product')
        .innerJoin('pricing_price', 'pricing_price.product_id', 'catalog_product.id')
        .select(['catalog_product.id', 'name', 'category_id as categoryId', 'unit_price_minor as priceMinor'])
        .where('sku', '=', sku)
        .executeTakeFirst(),
    )
  }

  it('brings products with category, attributes and price', async () => {
    const outcome = await importRows(rowsOf(450))
    expect(outcome).toMatchObject({ rowsRead: 450, created: 450, updated: 0, unchanged: 0, failed: 0 })
    expect(await counts()).toEqual({ products: 450, attributes: 5, prices: 450 })
    expect(await find('17')).toMatchObject({
      name: 'Toner cartridge 17',
      categoryId: 'cat-ink-and-toner',
      priceMinor: 1017n,
    })
    expect(existsSync(errorFile())).toBe(false)
  })

  it('leaves in the audit trail which file and task it was, and how many products changed', async () => {
    await importRows(rowsOf(450))
    const entries = await database.read((reader) =>
      reader
        .selectFrom('kernel_audit_entry')
        .select(['action', 'subject', 'subject_id as subjectId', 'changes'])
        .where('action', 'in', ['imports.start-import', 'tasks.take-step', 'tasks.finish-task'])
        .execute(),
    )
    const of = (wanted: string) => entries.filter(({ action }) => action === wanted)
    expect(of('imports.start-import')[0]?.changes).toContain('rows.ndjson.gz')
    expect(of('tasks.finish-task')[0]?.changes).toContain('"figures":{"rows":450,"created":450,"updated":0')
    expect(new Set(entries.map(({ subject, subjectId }) => `${subject} ${subjectId}`)).size).toBe(1)
    const told = of('tasks.take-step').flatMap(({ changes }) => readChanges(changes).changes)
    const imported = told.filter(({ subject }) => subject === 'catalog.import')
    expect(imported.map(({ id, after }) => [id, after?.['created'], after?.['updated']]).sort()).toEqual([
      ['icecat', 200, 0],
      ['icecat', 200, 0],
      ['icecat', 50, 0],
    ])
    for (const { changes } of entries) expect(changes.length).toBeLessThan(1000)
  })

  it('of the same file again says that it is done and changes nothing', async () => {
    await importRows(rowsOf(10))
    const before = await find('3')
    expect(await importRows(rowsOf(10))).toMatchObject({ wasDone: true, rowsRead: 10, created: 10 })
    expect(await find('3')).toEqual(before)
  })

  it('of a file with one new price changes one product and keeps its id', async () => {
    await importRows(rowsOf(10))
    const before = await find('3')
    const rows = rowsOf(10).with(2, rowOf(3, { price: 77 }))
    expect(await importRows(rows)).toMatchObject({ created: 0, updated: 1, unchanged: 9 })
    expect(await find('3')).toEqual({ ...before, priceMinor: 77n })
  })

  it('lets the later one win when a file has a product twice', async () => {
    const outcome = await importRows([rowOf(1), rowOf(2), rowOf(1, { title: 'Later' })])
    expect(outcome).toMatchObject({ created: 2, updated: 1 })
    expect(await find('1')).toMatchObject({ name: 'Later' })
  })

  it('lists rows that fail with their line and goes on', async () => {
    const rows = [rowOf(1), 'no json', rowOf(2, { price: -1 }), '', rowOf(3), rowOf(4, { title: 5 })]
    expect(await importRows(rows)).toMatchObject({ rowsRead: 6, created: 2, failed: 3 })
    expect(await errorLines()).toEqual([2, 3, 6])
    expect(await readFile(errorFile(), 'utf8')).toContain('\\"price\\": Too small')
  })

  it('leaves a product alone that does not come from its source', async () => {
    await importRows([rowOf(1)])
    await database.write((transaction) =>
      transaction.updateTable('catalog_product').set({ source: '' }).execute(),
    )
    expect(await importRows([rowOf(1, { price: 5 }), rowOf(2)])).toMatchObject({ created: 1, failed: 1 })
    expect(await find('1')).toMatchObject({ priceMinor: 1001n })
    expect(await errorLines()).toEqual([1])
  })

  it('that breaks in the middle goes on where it stopped, with each row once', async () => {
    const rows = rowsOf(900).with(4, 'bad').with(700, 'bad')
    const breaking = importRows(rows, () => {
      vi.stubEnv('FAILPOINTS', 'tasks.take-step.before-commit=throw')
    })
    await expect(breaking).rejects.toThrow('Failpoint')
    expect((await counts()).products).toBe(199)
    vi.unstubAllEnvs()
    expect(await importRows(rows)).toMatchObject({ rowsBefore: 200, rowsRead: 900, created: 898, failed: 2 })
    expect((await counts()).products).toBe(898)
    expect(await errorLines()).toEqual([5, 701])
  })

  it('by two at once is refused to one of them, and each row is there once', async () => {
    const rows = rowsOf(1000)
    const runs = await Promise.allSettled([importRows(rows), importRows(rows)])
    for (const run of runs.filter((entry) => entry.status === 'rejected')) {
      expect(run.reason).toMatchObject({ code: 'tasks.lost' })
    }
    expect(runs.some((entry) => entry.status === 'fulfilled')).toBe(true)
    expect((await counts()).products).toBe(1000)
  })

  describe.skipIf(!wholeSet)('of all of Icecat (set PORTICO_DATA to the folder of the data)', () => {
    it('brings 19,406 products and 5,354 attributes', { timeout: 180_000 }, async () => {
      const order = {
        file: wholeSet ?? '',
        source: 'icecat',
        name: 'icecat',
        currency: 'EUR',
        errorFile: errorFile(),
      } as const
      const outcome = await runImport(kernel, order, () => {})
      expect(outcome).toMatchObject({ rowsRead: 19_406, created: 19_406, failed: 0 })
      expect(await counts()).toEqual({ products: 19_406, attributes: 5354, prices: 19_406 })
    })
  })
})
