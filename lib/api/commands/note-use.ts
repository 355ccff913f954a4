import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { admitCallers } from '../permissions.ts'
import { keys } from '../repository.ts'

/** Keeps when a key was last used, to the minute. */
export const noteUse = command({
  id: 'api.note-use',
  needs: admitCallers,
  input: z.strictObject({ keyId: z.string().max(32) }),
  async run(ctx, { keyId }) {
    await keys(ctx).noteUse(keyId, ctx.now)
  },
})
