import type { Transporter } from 'nodemailer'
import { createTransport } from 'nodemailer'
import { readEnvironment } from '#lib/environment.ts'

/** A mail as it is handed over. */
export interface Letter {
  readonly mailId: string
  readonly toAddress: string
  readonly toName: string
  readonly subject: string
  readonly plainText: string
  readonly html: string
}

/** What a mail server said; `error` is empty when it took the letter. */
export interface Receipt {
  readonly outcome: 'sent' | 'try-again' | 'never'
  readonly error: string
}

/** Hands letters to a mail server. */
export interface PostOffice {
  hand(letter: Letter): Promise<Receipt>
  close(): void
}

const waitMilliseconds = 20_000

/** Opens the way to the server that `SMTP_URL` names; nothing where none is named. */
export function openPostOffice(env: Readonly<Record<string, string | undefined>>): PostOffice | undefined {
  const { smtpUrl, mailFrom, publicUrl } = readEnvironment(env)
  if (smtpUrl === undefined) return undefined
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: waitMilliseconds,
    greetingTimeout: waitMilliseconds,
    socketTimeout: waitMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = new URL(publicUrl).hostname
  return { hand: (letter) => hand(transport, letter, mailFrom, domain), close: () => transport.close() }
}

async function hand(
  transport: Transporter,
  { mailId, toAddress, toName, subject, plainText, html }: Letter,
  from: string,
  domain: string,
): Promise<Receipt> {
  try {
    await transport.sendMail({
      from,
      to: { name: toName, address: toAddress },
      subject,
      text: plainText,
      html,
      // The same however often it is tried, so that a mailbox can tell two copies from two mails.
      messageId: `<${mailId}@${domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    return { outcome: 'sent', error: '' }
  } catch (error) {
    return { outcome: isFinal(error) ? 'never' : 'try-again', error: saidBy(error) }
  }
}

/** 5xx means never (RFC 5321, section 4.2.1), unless it is about us rather than about this mail. */
function isFinal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { responseCode, code } = error as { readonly responseCode?: unknown; readonly code?: unknown }
  return typeof responseCode === 'number' && responseCode >= 500 && code !== 'EAUTH'
}

/** Enough for staff to act on; what was sent, and to whom, is not repeated. */
function saidBy(error: unknown): string {
  const { code, responseCode, message } = error as {
    readonly code?: string
    readonly responseCode?: number
    readonly message?: string
  }
  return [code, responseCode, message?.replaceAll(/\S+@\S+/g, '…')].filter(Boolean).join(' ').slice(0, 500)
}
