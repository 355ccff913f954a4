import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { numberKeeper } from '#lib/numbering/contract.ts'
import { editSeller as editSellerRight } from '../permissions.ts'
import { sellers } from '../repository.ts'
import { sellerInput } from '../seller-input.ts'

/**
 * Changes the entity for what comes. Orders and documents that are there keep it as it was.
 *
 * @throws Refused `numbering.prefix-taken` where the numbers of another entity begin like this, or did
 */
export const editSeller = command({
  id: 'seller.edit-seller',
  needs: editSellerRight,
  input: sellerInput,
  async run(ctx, { expectedVersion, ...seller }) {
    const before = await sellers(ctx).find(seller.sellerId)
    if (!before) throw new NotFound()
    await (await ctx.port(numberKeeper)).claimPrefix(ctx, seller)
    await sellers(ctx).edit(seller, expectedVersion)
    ctx.changed({ subject: 'seller.seller', id: seller.sellerId, before, after: seller })
    return { version: expectedVersion + 1 }
  },
})
