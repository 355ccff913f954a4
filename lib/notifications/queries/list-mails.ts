import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { mailTable } from '../mail-table.ts'
import { seeMails } from '../permissions.ts'
import { mails } from '../repository/mails.ts'

const pageSize = 50

/** Mails that left or wait, the latest first. */
export const listMails = query({
  id: 'notifications.list-mails',
  needs: seeMails,
  input: z.strictObject({ beforeId: z.string().max(32).optional() }),
  async run(ctx, { beforeId }) {
    const rows = await mails(ctx).list(beforeId, pageSize + 1)
    const shown = rows
      .slice(0, pageSize)
      .map((row) => ({ ...row, state: z.enum(mailTable.names).parse(row.state) }))
    return { mails: shown, olderThanId: rows.length > pageSize ? shown.at(-1)?.mailId : undefined }
  },
})

/** A mail as staff see it. */
export type ListedMail = Awaited<ReturnType<typeof listMails.run>>['mails'][number]
