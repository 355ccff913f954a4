import type { BackgroundRun } from '#lib/kernel/shell.ts'
import { claimMail } from './commands/claim-mail.ts'
import { holdMail } from './commands/hold-mail.ts'
import { noteDelivery } from './commands/note-delivery.ts'
import { renewEveryMilliseconds } from './lease.ts'
import type { PostOffice } from './mail/post-office.ts'
import { openPostOffice } from './mail/post-office.ts'
import { waitingMails } from './queries/waiting-mails.ts'

/**
 * Sends the mails that wait, one after the other, until none does. Each is claimed, handed over outside of any
 * transaction, and noted: a process that dies in between leaves it to the next one, which may hand it over a second
 * time under the same id.
 */
export default async function sendWaitingMails(run: BackgroundRun): Promise<void> {
  let mailIds = await run.ask(waitingMails, {})
  if (mailIds.length === 0) return
  const office = openPostOffice(process.env)
  if (!office) return
  try {
    for (; mailIds.length > 0; mailIds = await run.ask(waitingMails, {})) {
      for (const mailId of mailIds) {
        if (run.isStopping()) return
        await sendOne(run, office, mailId)
      }
    }
  } finally {
    office.close()
  }
}

type Sender = Pick<BackgroundRun, 'execute' | 'report'>

/** Sends one mail, if nobody else has it in hand. */
export async function sendOne(
  run: Sender,
  office: Pick<PostOffice, 'hand'>,
  mailId: string,
  renewMilliseconds = renewEveryMilliseconds,
): Promise<void> {
  const letter = await run.execute(claimMail, { mailId })
  if (!letter) return
  const letGo = keepHolding(run, mailId, renewMilliseconds)
  const receipt = await office.hand(letter).finally(letGo)
  await run.execute(noteDelivery, { mailId, ...receipt })
}

/**
 * Renews the lease of a mail until it is let go, once at a time. Letting go waits for the renewal under way: a late one
 * would hold up a mail that is free again.
 */
function keepHolding(run: Sender, mailId: string, renewMilliseconds: number): () => Promise<void> {
  let underWay: Promise<void> | undefined
  const timer = setInterval(() => {
    underWay ??= run
      .execute(holdMail, { mailId })
      .catch(run.report)
      .finally(() => {
        underWay = undefined
      })
  }, renewMilliseconds)
  return async () => {
    clearInterval(timer)
    await underWay
  }
}
