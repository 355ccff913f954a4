import { checkChain } from '#lib/audit/commands/check-chain.ts'
import { sealEntries } from '#lib/audit/commands/seal-entries.ts'
import { forgetOld } from '#lib/kernel/forget-old.ts'
import { retryDelivery } from '#lib/kernel/retry-delivery.ts'
import { changeSettings } from '#lib/settings/commands/change-settings.ts'
import { newStaff } from '../../../support/factories/actor.ts'
import { checkoutSettingsFrom } from '../checkout-settings.ts'
import { example } from '../example.ts'
import { beginOrder } from '../world.ts'

export default [
  example(checkChain, async (world) => ({ actor: world.worker(), input: {} })),
  example(sealEntries, async (world) => ({ actor: world.worker(), input: {} })),
  example(forgetOld, async (world) => ({ actor: world.worker(), input: {} })),
  example(retryDelivery, async (world) => {
    const { staff } = await beginOrder(world)
    const input = await world.kernel.database.write(async (transaction) => {
      const delivery = await transaction
        .selectFrom('kernel_delivery')
        .select(['fact_id as factId', 'subscriber'])
        .where('state', '=', 'done')
        .executeTakeFirstOrThrow()
      await transaction
        .updateTable('kernel_delivery')
        .set({ state: 'parked' })
        .where('fact_id', '=', delivery.factId)
        .where('subscriber', '=', delivery.subscriber)
        .execute()
      return delivery
    })
    return { actor: staff, input }
  }),
  example(changeSettings, async (world) => ({
    actor: await newStaff(world.kernel),
    input: await checkoutSettingsFrom(world, 100_000),
  })),
]
