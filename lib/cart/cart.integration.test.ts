import { beforeAll, expect, test } from 'vitest'
import { ask, execute } from '#lib/kernel/execute.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { guest, newBuyer, newStaff } from '#tests/support/factories/actor.ts'
import { createProduct } from '#tests/support/factories/product.ts'
import type { TestKernel } from '#tests/support/kernel.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { addToCart } from './commands/add-to-cart.ts'
import { changeQuantity } from './commands/change-quantity.ts'
import { putLineBack } from './commands/put-line-back.ts'
import { nameRemoved } from './queries/name-removed.ts'
import { viewCart } from './queries/view-cart.ts'

describeEachDatabase('a cart', (open) => {
  let kernel: TestKernel
  beforeAll(async () => {
    kernel = testKernel(await open())
  })

  async function filled() {
    const buyer = await newBuyer(kernel)
    const { productId } = await createProduct(kernel)
    await execute(kernel, addToCart, { productId, quantityMilli: 2000n }, { actor: buyer })
    return { buyer, productId, view: () => ask(kernel, viewCart, { locale: 'en' }, { actor: buyer }) }
  }

  test('merges what is added twice into one line', async () => {
    const { buyer, productId, view } = await filled()
    await execute(kernel, addToCart, { productId, quantityMilli: 3000n }, { actor: buyer })
    expect((await view())?.lines).toMatchObject([{ productId, quantityMilli: 5000n, netMinor: 62_500n }])
  })

  test('keeps every one of twenty additions made at once', async () => {
    const { buyer, productId, view } = await filled()
    await Promise.all(
      Array.from({ length: 20 }, () =>
        execute(kernel, addToCart, { productId, quantityMilli: 1000n }, { actor: buyer }),
      ),
    )
    expect((await view())?.lines[0]?.quantityMilli).toBe(22_000n)
  })

  test('is made once by the first additions, however many come at once', async () => {
    const buyer = await newBuyer(kernel)
    const { productId } = await createProduct(kernel)
    await Promise.all(
      Array.from({ length: 8 }, () =>
        execute(kernel, addToCart, { productId, quantityMilli: 1000n }, { actor: buyer }),
      ),
    )
    const view = await ask(kernel, viewCart, { locale: 'en' }, { actor: buyer })
    expect(view).toMatchObject({ version: 8, lines: [{ quantityMilli: 8000n }] })
  })

  test('loses a line that is set to nought', async () => {
    const { buyer, productId, view } = await filled()
    await execute(kernel, changeQuantity, { productId, quantityMilli: 0n }, { actor: buyer })
    expect(await view()).toBeUndefined()
  })

  test('gets a line back as it was, once, however often it is asked for', async () => {
    const { buyer, productId, view } = await filled()
    const named = () => ask(kernel, nameRemoved, { productId, locale: 'en' }, { actor: buyer })
    expect(await named()).toBeNull()
    const removal = { productId, quantityMilli: 0n }
    const { previousMilli } = await execute(kernel, changeQuantity, removal, { actor: buyer })
    expect(await named()).toBe('Centrifugal pump')
    const line = { productId, quantityMilli: previousMilli }
    await execute(kernel, putLineBack, line, { actor: buyer })
    await execute(kernel, putLineBack, line, { actor: buyer })
    expect((await view())?.lines).toMatchObject([{ productId, quantityMilli: 2000n }])
    expect(await named()).toBeNull()
  })

  test('keeps what was added since when a line is to come back', async () => {
    const { buyer, productId, view } = await filled()
    await execute(kernel, changeQuantity, { productId, quantityMilli: 0n }, { actor: buyer })
    await execute(kernel, addToCart, { productId, quantityMilli: 7000n }, { actor: buyer })
    await execute(kernel, putLineBack, { productId, quantityMilli: 2000n }, { actor: buyer })
    expect((await view())?.lines).toMatchObject([{ productId, quantityMilli: 7000n }])
  })

  test('says what can no longer be bought', async () => {
    const { buyer, view } = await filled()
    const hidden = await createProduct(kernel)
    await execute(kernel, addToCart, { productId: hidden.productId, quantityMilli: 1000n }, { actor: buyer })
    await kernel.database.write((transaction) =>
      transaction
        .updateTable('catalog_product')
        .set({ is_published: 0 })
        .where('id', '=', hidden.productId)
        .execute(),
    )
    expect(await view()).toMatchObject({ isOrderable: false, netMinor: 25_000n })
  })

  test('belongs to one person: a colleague’s is another', async () => {
    const { buyer, productId } = await filled()
    const colleague = { ...(await newBuyer(kernel)), companyId: buyer.companyId }
    expect(await ask(kernel, viewCart, { locale: 'en' }, { actor: colleague })).toBeUndefined()
    const change = execute(kernel, changeQuantity, { productId, quantityMilli: 1000n }, { actor: colleague })
    await expect(change).rejects.toMatchObject({ code: 'kernel.not-found' })
  })

  test('takes neither unknown nor hidden products, and answers both alike', async () => {
    const { buyer } = await filled()
    const hidden = await createProduct(kernel, { isPublished: false })
    const add = (productId: string) =>
      execute(kernel, addToCart, { productId, quantityMilli: 1000n }, { actor: buyer }).catch(
        (error: unknown) => error,
      )
    expect(await add(hidden.productId)).toEqual(await add('missing'))
    expect(await add('missing')).toMatchObject({ code: 'kernel.not-found' })
  })

  test('is for buyers: guests sign in, staff have none', async () => {
    const input = { productId: 'any', quantityMilli: 1000n }
    await expect(execute(kernel, addToCart, input, { actor: guest })).rejects.toMatchObject({
      code: 'kernel.sign-in',
    })
    const staff = await newStaff(kernel)
    await expect(execute(kernel, addToCart, input, { actor: staff })).rejects.toMatchObject({
      code: 'kernel.forbidden',
    })
  })

  test('an addition takes at most 8 statements, however full it is', async () => {
    const { buyer } = await filled()
    const { productId } = await createProduct(kernel)
    const before = kernel.database.statementCount()
    await execute(kernel, addToCart, { productId, quantityMilli: 1000n }, { actor: buyer, key: 'counted' })
    expect(kernel.database.statementCount() - before).toBeLessThanOrEqual(8)
  })
})
