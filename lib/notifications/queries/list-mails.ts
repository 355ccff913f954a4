import { z } from 'zod'
import { indexInput } from '#lib/index-page/engine/index-input.ts'
import { readIndex } from '#lib/index-page/engine/read-index.ts'
import { query } from '#lib/kernel/command.ts'
import { mailTable } from '../mail-table.ts'
import { mailsIndex } from '../mails-index.ts'
import { seeMails } from '../permissions.ts'
import type { MailRow } from '../repository/mails.ts'
import { mails } from '../repository/mails.ts'

const mailState = z.enum(mailTable.names)

/** A mail as staff see it. */
export type ListedMail = Omit<MailRow, 'state'> & { readonly state: z.infer<typeof mailState> }

/** Mails that left or wait, as the list asks for them. */
export const listMails = query({
  id: 'notifications.list-mails',
  needs: seeMails,
  input: indexInput,
  run: (ctx, input) =>
    readIndex(mailsIndex, input, {
      from: mails(ctx).list(),
      shape: (rows): readonly ListedMail[] =>
        rows.map((row) => ({ ...row, state: mailState.parse(row.state) })),
    }),
})
