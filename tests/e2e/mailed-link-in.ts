import type { MailSink } from '../support/mail-sink.ts'
import { expect } from './shop-test.ts'

const patience = { timeout: 30_000 }

/** The mails to somebody, oldest first. */
export function mailsTo(sink: MailSink, email: string): MailSink['received'] {
  return sink.received.filter(({ to }) => [to].flat().some((one) => one?.text.includes(email)))
}

/** The latest link below a path in the mails to somebody; waits until there is one. */
export async function mailedLinkIn(sink: MailSink, email: string, below: string): Promise<string> {
  const pattern = new RegExp(`https?:\\S+/${below}/\\w+`)
  const found = () =>
    mailsTo(sink, email)
      .flatMap(({ text }) => pattern.exec(text ?? '')?.[0] ?? [])
      .at(-1)
  await expect.poll(found, patience).toBeDefined()
  return found() ?? ''
}
