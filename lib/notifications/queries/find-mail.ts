import { z } from 'zod'
import { readEnvironment } from '#lib/environment.ts'
import { query } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { mailTable } from '../mail-table.ts'
import { seeMails } from '../permissions.ts'
import { mails } from '../repository/mails.ts'

/**
 * A mail as staff see it. Its text only where the shop is being developed: in production mails are between the shop
 * and whoever gets them, and some hold links that open an account.
 */
export const findMail = query({
  id: 'notifications.find-mail',
  needs: seeMails,
  input: z.strictObject({ mailId: z.string().min(1).max(32) }),
  async run(ctx, { mailId }) {
    const found = await mails(ctx).findWhole(mailId)
    if (!found) throw new NotFound()
    const { plainText, html: _html, secretUntil, state, ...mail } = found
    const isReadable = readEnvironment(process.env).mode !== 'production'
    return {
      ...mail,
      state: z.enum(mailTable.names).parse(state),
      isSecret: secretUntil !== null,
      text: isReadable ? plainText : undefined,
    }
  },
})
