import { beforeEach, expect, test } from 'vitest'
import { placeOrder } from '#lib/orders/commands/place-order.ts'
import { findOwnOrder } from '#lib/orders/queries/find-order.ts'
import { previewOrder } from '#lib/orders/queries/preview-order.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import { domains } from '#domains'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import { createSeller, testSeller } from '#tests/support/factories/seller.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { editSeller } from './commands/edit-seller.ts'
import { findSeller } from './queries/find-seller.ts'

describeEachDatabase('the entity that sells', (open) => {
  let kernel: TestKernel
  beforeEach(async () => {
    kernel = testKernel(await open(), [...domains, testDelivery])
  })

  const moved = { ...testSeller, street: 'Neuer Weg 2', expectedVersion: 1 }

  test('is edited for what comes, and stays in orders as it was', async () => {
    const ready = await readyToOrder(kernel)
    const staff = await newStaff(kernel)
    const order = async () => {
      const input = await fillCart(kernel, ready, [ready.visit])
      const { orderId } = await execute(kernel, placeOrder, input, { actor: ready.buyer })
      return orderId
    }
    const before = await order()
    await execute(kernel, editSeller, moved, { actor: staff })
    const after = await order()
    const sellerOf = async (orderId: string) =>
      (await ask(kernel, findOwnOrder, { orderId }, { actor: ready.buyer })).seller
    expect(await sellerOf(before)).toEqual(testSeller)
    expect(await sellerOf(after)).toEqual({ ...testSeller, street: 'Neuer Weg 2' })
  })

  test('keeps the first of two edits of the same version', async () => {
    await createSeller(kernel)
    const staff = await newStaff(kernel)
    await execute(kernel, editSeller, moved, { actor: staff })
    const second = execute(kernel, editSeller, { ...moved, street: 'Dritter Weg 3' }, { actor: staff })
    await expect(second).rejects.toMatchObject({ code: 'kernel.stale-version' })
    const seen = await ask(kernel, findSeller, {}, { actor: staff })
    expect(seen).toMatchObject({ street: 'Neuer Weg 2', version: 2 })
  })

  test.each([
    ['iban', 'DE89370400440532013001', 'seller.problems.iban'],
    ['vatId', 'DE12345678', 'seller.problems.vatId'],
    ['bic', 'COBADE', 'seller.problems.bic'],
    ['currency', 'EUX', 'seller.problems.currency'],
    ['timeZone', 'Europe/Atlantis', 'seller.problems.timeZone'],
    ['numberPrefix', 'Ä', 'seller.problems.numberPrefix'],
    ['numberPrefix', '-', 'seller.problems.numberPrefix'],
  ])('refuses a broken %s', async (field, value, message) => {
    await createSeller(kernel)
    const staff = await newStaff(kernel)
    const broken = execute(kernel, editSeller, { ...moved, [field]: value }, { actor: staff })
    await expect(broken).rejects.toMatchObject({ problems: [{ path: field, message }] })
  })

  test('takes codes as people write them', async () => {
    await createSeller(kernel)
    const staff = await newStaff(kernel)
    const input = { ...moved, iban: 'de89 3704 0044 0532 0130 00', vatId: 'DE 123 456 789' }
    await execute(kernel, editSeller, input, { actor: staff })
    const seen = await ask(kernel, findSeller, {}, { actor: staff })
    expect(seen).toMatchObject({ iban: testSeller.iban, vatId: testSeller.vatId })
  })

  test('gets no prefix of numbers that another entity has or had', async () => {
    await createSeller(kernel)
    const staff = await newStaff(kernel)
    const edit = (sellerId: string, numberPrefix: string, expectedVersion = 1) =>
      execute(kernel, editSeller, { ...moved, sellerId, numberPrefix, expectedVersion }, { actor: staff })
    await createSeller(kernel, { ...testSeller, sellerId: 'seller-second', numberPrefix: 'S' }, null)
    await edit('seller-second', 's 2')
    await edit('seller-second', 'S3', 2)
    await expect(edit(testSeller.sellerId, 'S2')).rejects.toMatchObject({ code: 'numbering.prefix-taken' })
    await edit(testSeller.sellerId, 'S1')
    expect(await ask(kernel, findSeller, {}, { actor: staff })).toMatchObject({ numberPrefix: 'S1' })
  })

  test('is for staff to see and edit', async () => {
    await createSeller(kernel)
    const buyer = await newBuyer(kernel)
    await expect(ask(kernel, findSeller, {}, { actor: buyer })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    })
    await expect(execute(kernel, editSeller, moved, { actor: buyer })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    })
  })

  test('must be there before anything is ordered', async () => {
    const ready = await readyToOrder(kernel)
    const input = await fillCart(kernel, ready, [ready.visit])
    await kernel.database.write((transaction) => transaction.deleteFrom('seller_entity').execute())
    const preview = await ask(kernel, previewOrder, { locale: 'en' }, { actor: ready.buyer })
    expect(preview?.problems).toMatchObject([{ code: 'no-seller' }])
    const place = execute(kernel, placeOrder, input, { actor: ready.buyer })
    await expect(place).rejects.toMatchObject({ code: 'orders.no-seller' })
  })
})
