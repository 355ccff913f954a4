import { ask } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { readMailbox } from './queries/read-mailbox.ts'

/** A mail brings its own styles in its tags, and must run nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-top-navigation"

/** A mail of a shop that is tried out, as a mail program shows it. */
export async function showMail(mailId: string): Promise<Response> {
  const mail = await findMail(mailId)
  if (!mail || mail.html === '') return new Response('Not found', { status: 404 })
  return new Response(mail.html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })
}

async function findMail(mailId: string) {
  try {
    const mails = await ask(kernel(), readMailbox, {}, { actor: { type: 'guest' } })
    return mails.find((mail) => mail.mailId === mailId)
  } catch (error) {
    if (isRefused(error)) return undefined
    throw error
  }
}
