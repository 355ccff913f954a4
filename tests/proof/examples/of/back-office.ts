import { importProducts } from '#lib/catalog/commands/import-products.ts'
import { tellLate } from '#lib/deadlines/commands/tell-late.ts'
import { currencyCode } from '#lib/money/currency.ts'
import { editSeller } from '#lib/seller/commands/edit-seller.ts'
import { newStaff } from '../../../support/factories/actor.ts'
import { createSeller } from '../../../support/factories/seller.ts'
import { example } from '../example.ts'
import { beginOrder, firstId } from '../world.ts'

export default [
  example(importProducts, async ({ kernel }) => {
    const sku = `SKU-${kernel.newId()}`
    const product = {
      sku,
      slug: sku.toLowerCase(),
      name: 'Toner',
      description: '',
      brand: 'Halden',
      manufacturerNumber: sku,
      ean: '',
      categorySlug: 'ink-and-toner',
      attributes: { colour: 'black' },
      unitPriceMinor: 8_900n,
      sourceHash: 'c'.repeat(64),
    }
    return {
      actor: await newStaff(kernel),
      input: { source: 'proof', currency: 'EUR', products: [product] },
    }
  }),
  example(tellLate, async (world) => {
    const { orderId } = await beginOrder(world)
    const shipmentId = await firstId(world, 'fulfillment_shipment', orderId)
    const deadlineId = await world.kernel.database.write(async (transaction) => {
      const { id } = await transaction
        .selectFrom('deadlines_deadline')
        .select('id')
        .where('subject_id', '=', shipmentId)
        .executeTakeFirstOrThrow()
      const past = '2020-01-01 00:00:00.000'
      await transaction
        .updateTable('deadlines_deadline')
        .set({ due_at: past, tell_at: past })
        .where('id', '=', id)
        .execute()
      return id
    })
    return { actor: world.worker(), input: { deadlineId, toldCount: 0 } }
  }),
  example(editSeller, async ({ kernel }) => {
    const seller = await createSeller(kernel)
    const { version } = await kernel.database.read((reader) =>
      reader
        .selectFrom('seller_entity')
        .select('version')
        .where('id', '=', seller.sellerId)
        .executeTakeFirstOrThrow(),
    )
    return {
      actor: await newStaff(kernel),
      input: { ...seller, expectedVersion: version, currency: currencyCode('EUR'), phone: '+49 40 1234' },
    }
  }),
]
