import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { fileStore } from '../contract.ts'
import { keepContents } from '../permissions.ts'
import { fileRows } from '../repository/files.ts'
import { fileLimits } from '../settings.ts'

const bytesPerMegabyte = 1_000_000

/** Opens a content for its pieces; answers where they go and how many bytes the shop takes. */
export const beginContent = command({
  id: 'files.begin-content',
  needs: keepContents,
  input: z.strictObject({}),
  async run(ctx) {
    const store = ctx.all(fileStore).at(-1)
    if (!store) throw new Error('No plugin keeps files.')
    const contentId = ctx.newId()
    await fileRows(ctx).begin(contentId, store.id, ctx.now)
    const { mostMegabytes } = await ctx.settings(fileLimits)
    return { contentId, storeId: store.id, mostBytes: mostMegabytes * bytesPerMegabyte }
  },
})
