import type { World } from './world.ts'

const groupId = 'orders.checkout'

/** What changes the settings of the checkout as they stand: no other example orders as much as needs a yes then. */
export async function checkoutSettingsFrom({ kernel }: World, approvalFromTotal: number) {
  const row = await kernel.database.read((reader) =>
    reader.selectFrom('kernel_setting').select('version').where('id', '=', groupId).executeTakeFirst(),
  )
  return {
    groupId,
    expectedVersion: row?.version ?? 0,
    fields: [{ name: 'approvalFromTotal', value: approvalFromTotal }],
  }
}
