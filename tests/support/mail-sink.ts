import type { AddressInfo } from 'node:net'
import type { ParsedMail } from 'mailparser'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A mail server on this machine that keeps what it is given. */
export interface MailSink {
  readonly url: string
  readonly received: readonly ParsedMail[]
  /** What it says to the next recipients; nothing to take them. */
  answerWith(answer: { readonly code: number; readonly text: string } | undefined): void
  close(): Promise<void>
}

/** Opens a mail server that speaks real SMTP. */
export async function openMailSink(): Promise<MailSink> {
  const received: ParsedMail[] = []
  let answer: { readonly code: number; readonly text: string } | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) =>
      done(answer && Object.assign(new Error(answer.text), { responseCode: answer.code })),
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          received.push(mail)
          done()
        },
        (error: Error) => done(error),
      )
    },
  })
  // Whoever hands over a mail may be killed halfway.
  server.on('error', () => {})
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answerWith: (next) => {
      answer = next
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
