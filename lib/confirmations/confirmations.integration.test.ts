import { createHash } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { domains } from '#domains'
import { hashDocument } from '#lib/documents/hash-document.ts'
import makeDocuments from '#lib/documents/make-documents.ts'
import { findDocument } from '#lib/documents/queries/find-document.ts'
import { fileResponse } from '#lib/files/file-response.ts'
import { findFile } from '#lib/files/queries/find-file.ts'
import type { Actor } from '#lib/kernel/actor.ts'
import { deliverFacts } from '#lib/kernel/deliver-facts.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { definePlugin } from '#lib/kernel/plugin.ts'
import { backgroundRun } from '#lib/kernel/run-background.ts'
import { documentRenderer } from '#lib/documents/contract.ts'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { seeOwnOrders } from '#lib/orders/permissions.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newMember, newStaff, system } from '#tests/support/factories/actor.ts'
import { createUnit } from '#tests/support/factories/company.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import type { ReadyToOrder } from '#tests/support/ready-to-order.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import confirmations from './domain.ts'
import { seeConfirmations } from './permissions.ts'
import { listConfirmations } from './queries/list-confirmations.ts'
import renderConfirmation from './render-confirmation.ts'

describeEachDatabase('the confirmation of an order', (open) => {
  let kernel: TestKernel
  beforeAll(async () => {
    kernel = testKernel(await open(), [...domains, testDelivery])
  })

  const work = () => makeDocuments(backgroundRun(kernel, 'documents.make-documents', () => false))

  async function placed(): Promise<{ readonly ready: ReadyToOrder; readonly orderId: string }> {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump, ready.visit, ready.care])
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    while ((await deliverFacts(kernel)) > 0);
    return { ready, orderId }
  }

  const listed = (orderId: string, actor: Actor) => ask(kernel, listConfirmations, { orderId }, { actor })

  async function download(fileId: string, actor: Actor): Promise<Uint8Array> {
    const file = await ask(kernel, findFile, { fileId }, { actor })
    const run = backgroundRun(kernel, 'test', () => false)
    return new Uint8Array(await fileResponse(run, file, null).arrayBuffer())
  }

  test('is issued with the order and made afterwards, to the cent', async () => {
    const { ready, orderId } = await placed()
    expect(await listed(orderId, ready.buyer)).toMatchObject([{ version: 1, fileId: null, number: '' }])
    await work()
    const [document] = await listed(orderId, ready.buyer)
    expect(document?.number).toMatch(/^OC-2026-\d{5}$/)
    const bytes = await download(document?.fileId ?? '', ready.buyer)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document?.fileHash)
    const text = readPdf(bytes).pages.join('\n')
    for (const said of [document?.number ?? '', 'Größe & Söhne Pumpenbau GmbH', '€421.26', 'Commissioning']) {
      expect(text).toContain(said)
    }
  })

  test('is rendered once: what is downloaded comes from the archive', async () => {
    const { ready, orderId } = await placed()
    await work()
    const [document] = await listed(orderId, ready.buyer)
    await work()
    expect(await listed(orderId, ready.buyer)).toEqual([document])
  })

  test('renders to the same bytes from what the tables hold, and its hash seals what it says', async () => {
    const { ready, orderId } = await placed()
    await work()
    const [{ documentId, fileHash, contentHash } = { documentId: '', fileHash: '', contentHash: '' }] =
      await listed(orderId, ready.buyer)
    const stored = await ask(kernel, findDocument, { documentId }, { actor: system })
    const { printPdf } = await import('#lib/documents/pdf/print-pdf.ts')
    const bytes = await renderConfirmation(stored, printPdf)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(fileHash)
    expect(hashDocument(stored)).toBe(contentHash)
    expect(hashDocument({ ...stored, number: 'OC-2026-99999' })).not.toBe(contentHash)
  })

  test('is in the language of whoever ordered', async () => {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.pump])
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('identity_person')
        .set({ locale: 'de' })
        .where('id', '=', ready.buyer.personId)
        .execute(),
    )
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    while ((await deliverFacts(kernel)) > 0);
    await work()
    const [document] = await listed(orderId, ready.buyer)
    const text = readPdf(await download(document?.fileId ?? '', ready.buyer)).pages.join('\n')
    for (const said of ['Auftragsbestätigung', '148,75', 'Seite 1 von 1', '1 Stück']) {
      expect(text).toContain(said)
    }
  })

  test('says why a firm of another member state pays no tax, for goods and for services', async () => {
    const ready = await readyToOrder(kernel)
    await kernel.database.write(async (transaction) => {
      const company = transaction.updateTable('companies_company').where('id', '=', ready.buyer.companyId)
      await company.set({ vat_id: 'ATU12345675' }).execute()
      const address = transaction.updateTable('companies_address')
      await address.set({ country: 'AT' }).where('company_id', '=', ready.buyer.companyId).execute()
    })
    const input = await fillCart(kernel, ready, [ready.pump, ready.visit])
    const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
    while ((await deliverFacts(kernel)) > 0);
    await work()
    const [document] = await listed(orderId, ready.buyer)
    const text = readPdf(await download(document?.fileId ?? '', ready.buyer)).pages.join('\n')
    for (const said of [
      'Art. 138',
      'Art. 196',
      'VAT 0% on €125.00',
      'VAT 0% on €180.00',
      '€305.00',
      'ATU12345675',
    ]) {
      expect(text).toContain(said)
    }
  })

  test('is for the company and for staff; others see neither it nor its file', async () => {
    const { ready, orderId } = await placed()
    await work()
    const stranger = await newBuyer(kernel)
    const staff = await newStaff(kernel)
    expect(await listed(orderId, stranger)).toEqual([])
    const [document] = await listed(orderId, staff)
    const fileId = document?.fileId ?? ''
    expect((await download(fileId, staff)).length).toBeGreaterThan(1000)
    expect((await download(fileId, ready.buyer)).length).toBeGreaterThan(1000)
    const refused = download(fileId, stranger)
    await expect(refused).rejects.toMatchObject({ code: 'kernel.not-found' })
  })

  test('reaches as far in the company as the orders that one sees', async () => {
    const { ready, orderId } = await placed()
    const company = { companyId: ready.buyer.companyId, name: 'Nordwerk' }
    const unitId = await createUnit(kernel, company.companyId)
    const beside = await newMember(kernel, company, { unitId })
    const colleague = await newMember(kernel, company)
    const own = { ...colleague, scopes: new Map([[seeOwnOrders.id, 'own' as const]]) }
    const blind = { ...colleague, permissions: new Set([seeConfirmations.id]) }
    expect(await listed(orderId, colleague)).toHaveLength(1)
    for (const actor of [beside, own, blind]) expect(await listed(orderId, actor)).toEqual([])
  })

  test('is made once by two processes that work at the same moment', async () => {
    const { ready, orderId } = await placed()
    await Promise.all([work(), work(), work()])
    const documents = await listed(orderId, ready.buyer)
    expect(documents).toHaveLength(1)
    expect(documents[0]?.fileId).not.toBeNull()
  })

  test('that cannot be rendered is tried again, and holds up neither the order nor other documents', async () => {
    let isBroken = true
    const moody = definePlugin({
      ...confirmations,
      contributes: confirmations.contributes.map((entry) =>
        entry.to === documentRenderer.id
          ? documentRenderer({
              kind: 'order-confirmation',
              format: 'pdf',
              series: 'confirmations.order-confirmation',
              load: async () => ({
                default: (document, print) => {
                  if (isBroken) throw new Error('Out of ink.')
                  return renderConfirmation(document, print)
                },
              }),
            })
          : entry,
      ),
    })
    const others = domains.filter(({ id }) => id !== 'confirmations')
    kernel = testKernel(kernel.database, [...others, moody, testDelivery], { clock: kernel.clock })
    const { ready, orderId } = await placed()
    await work()
    const [broken] = await listed(orderId, ready.buyer)
    expect(broken).toMatchObject({ fileId: null })
    expect(kernel.reports).toHaveLength(1)
    isBroken = false
    await work()
    expect(await listed(orderId, ready.buyer)).toEqual([broken])
    kernel.clock.advance(10_000)
    await work()
    const [made] = await listed(orderId, ready.buyer)
    expect(made?.fileId).not.toBeNull()
    expect(made?.number).toBe(broken?.number)
  })
})
