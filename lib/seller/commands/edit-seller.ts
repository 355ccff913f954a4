import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { editSeller as editSellerRight } from '../permissions.ts'
import { sellers } from '../repository.ts'
import { sellerInput } from '../seller-input.ts'

/** Changes the entity for what comes. Orders and documents that are there keep it as it was. */
export const editSeller = command({
  id: 'seller.edit-seller',
  needs: editSellerRight,
  input: sellerInput,
  async run(ctx, { expectedVersion, ...seller }) {
    const before = await sellers(ctx).find(seller.sellerId)
    if (!before) throw new NotFound()
    await sellers(ctx).edit(seller, expectedVersion)
    ctx.changed({ subject: 'seller.seller', id: seller.sellerId, before, after: seller })
    return { version: expectedVersion + 1 }
  },
})
