import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { allowedScopes } from '../allowed-scopes.ts'
import { showKey } from '../key.ts'
import { keyScope } from '../key-scope.ts'
import { manageKeys } from '../permissions.ts'
import { keys } from '../repository.ts'

const pageSize = 50

/** One's own keys, or everybody's for whoever looks after them, the newest first, and the scopes that a new one may have. */
export const listKeys = query({
  id: 'api.list-keys',
  needs: manageKeys,
  input: z.strictObject({
    /** Goes on behind this key. */
    before: z.string().max(32).nullable(),
  }),
  async run(ctx, { before }) {
    const found = await keys(ctx).list(keyScope(ctx.actor), before, pageSize + 1)
    return {
      keys: found.slice(0, pageSize).map((row) => showKey(row, ctx.now)),
      hasMore: found.length > pageSize,
      scopes: await allowedScopes(ctx),
    }
  },
})
