import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { admitCallers } from '../permissions.ts'
import { keys } from '../repository.ts'

/** Keeps when a key was last used, to the minute. */
export const noteUse = command({
  id: 'api.note-use',
  needs: admitCallers,
  unaudited: 'Every minute of every key; what the key did stands in the trail itself.',
  input: z.strictObject({ keyId: z.string().max(32) }),
  async run(ctx, { keyId }) {
    await keys(ctx).noteUse(keyId, ctx.now)
  },
})
