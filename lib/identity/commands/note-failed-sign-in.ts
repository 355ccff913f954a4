import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { admitPeople } from '../permissions.ts'

/**
 * Leaves a line in the audit trail that somebody tried to sign in and failed, and as whom where the address is known.
 * What was typed is not kept: people type passwords into the wrong field.
 */
export const noteFailedSignIn = command({
  id: 'identity.note-failed-sign-in',
  needs: admitPeople,
  input: z.strictObject({ personId: z.string().max(32).nullable(), at: z.enum(['password', 'code']) }),
  async run(ctx, { personId, at }) {
    const id = personId ?? 'unknown'
    ctx.changed({ subject: 'identity.person', id, after: { signedIn: 'failed', at } })
  },
})
