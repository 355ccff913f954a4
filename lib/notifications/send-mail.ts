import type { BackgroundRun } from '#lib/kernel/shell.ts'
import { claimMail } from './commands/claim-mail.ts'
import { noteDelivery } from './commands/note-delivery.ts'
import type { PostOffice } from './mail/post-office.ts'
import { openPostOffice } from './mail/post-office.ts'
import { waitingMails } from './queries/waiting-mails.ts'

/**
 * Sends the mails that wait, one after the other. Each is claimed, handed over outside of any transaction, and noted:
 * a process that dies in between leaves it to the next one, which may hand it over a second time under the same id.
 */
export default async function sendWaitingMails(run: BackgroundRun): Promise<void> {
  const mailIds = await run.ask(waitingMails, {})
  if (mailIds.length === 0) return
  const office = openPostOffice(process.env)
  if (!office) return
  try {
    for (const mailId of mailIds) {
      if (run.isStopping()) return
      await sendOne(run, office, mailId)
    }
  } finally {
    office.close()
  }
}

/** Sends one mail, if nobody else has it in hand. */
export async function sendOne(
  run: Pick<BackgroundRun, 'execute'>,
  office: Pick<PostOffice, 'hand'>,
  mailId: string,
): Promise<void> {
  const letter = await run.execute(claimMail, { mailId })
  if (!letter) return
  const receipt = await office.hand(letter)
  await run.execute(noteDelivery, { mailId, ...receipt })
}
