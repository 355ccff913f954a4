import type { CommandContext } from '#lib/kernel/context.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import { repository } from '#lib/kernel/repository.ts'

const rows = repository(['numbering_series'], {
  read: () => ({}),
  write: (db) => ({
    add: (id: string) => db.insertInto('numbering_series').values({ id, next_value: 1n }).execute(),
  }),
})

/** Leaves one row behind, in the transaction of the context: what tests of the kernel count. */
export async function leaveEffect(ctx: CommandContext): Promise<string> {
  const id = ctx.newId()
  await rows(ctx).add(id)
  return id
}

/** How often `leaveEffect` was committed. */
export async function countEffects(kernel: Kernel): Promise<number> {
  const found = await kernel.database.read((reader) =>
    reader.selectFrom('numbering_series').select('id').execute(),
  )
  return found.length
}
