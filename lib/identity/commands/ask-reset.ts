import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { resetAsked } from '../contract.ts'
import { admitPeople } from '../permissions.ts'

/**
 * Notes that somebody wants a link to set a new password. The link is made and mailed afterwards, so that the answer
 * takes as long for an address that nobody has.
 */
export const askReset = command({
  id: 'identity.ask-reset',
  needs: admitPeople,
  input: z.strictObject({ personId: z.string().max(32).nullable() }),
  async run(ctx, { personId }) {
    ctx.emit(resetAsked, { personId })
    ctx.changed({ subject: 'identity.person', id: personId ?? 'unknown', after: { resetAsked: true } })
  },
})
