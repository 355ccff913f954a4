import { expect, test } from 'vitest'
import { domains } from '#domains'
import { execute } from '#lib/kernel/execute.ts'
import { changeSettings } from '#lib/settings/commands/change-settings.ts'
import { describeEachDatabase } from '#tests/support/databases.ts'
import { system } from '#tests/support/factories/actor.ts'
import { testKernel } from '#tests/support/kernel.ts'
import { fillCart, readyToOrder } from '#tests/support/ready-to-order.ts'
import { testDelivery } from '#tests/support/test-delivery.ts'
import { placeOrder } from './commands/place-order.ts'

describeEachDatabase('what the shop asks of a buyer', (open) => {
  test('a PO number is asked for only where the shop decided so', async () => {
    const { order, decide } = await shopOn(open)
    await expect(order({ poNumber: '' })).resolves.toMatchObject({ orderNumber: 'O-000001' })
    await decide({ isPoNumberRequired: true })
    await expect(order({ poNumber: '  ' })).rejects.toMatchObject({
      problems: [{ path: 'poNumber', message: 'orders.problems.poNumberMissing' }],
    })
    await expect(order({ poNumber: 'PO-1' })).resolves.toMatchObject({ orderNumber: 'O-000002' })
  })

  test('a note is taken unless the shop decided otherwise', async () => {
    const { order, decide } = await shopOn(open)
    await expect(order({ note: 'Gate 3' })).resolves.toMatchObject({ orderNumber: 'O-000001' })
    await decide({ isNoteAllowed: false })
    await expect(order({ note: 'Gate 3' })).rejects.toMatchObject({ problems: [{ path: 'note' }] })
    await expect(order({ note: '' })).resolves.toMatchObject({ orderNumber: 'O-000002' })
  })
})

async function shopOn(open: Parameters<Parameters<typeof describeEachDatabase>[1]>[0]) {
  const kernel = testKernel(await open(), [...domains, testDelivery])
  const ready = await readyToOrder(kernel)
  return {
    order: async (said: { readonly poNumber?: string; readonly note?: string }) => {
      const input = await fillCart(kernel, ready, [ready.pump])
      return execute(kernel, placeOrder, { ...input, ...said }, { actor: ready.buyer })
    },
    decide: (values: Readonly<Record<string, boolean>>) =>
      execute(
        kernel,
        changeSettings,
        {
          groupId: 'orders.checkout',
          expectedVersion: 0,
          fields: Object.entries(values).map(([name, value]) => ({ name, value })),
        },
        { actor: system },
      ),
  }
}
