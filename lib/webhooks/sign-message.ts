import { Webhook } from 'standardwebhooks'

/** What is signed: the id, the moment of sending and the body, to the byte. */
export interface SignedContent {
  readonly messageId: string
  readonly sentAt: Date
  readonly body: string
}

/**
 * The headers of a message by Standard Webhooks (https://www.standardwebhooks.com): its id is the same at every
 * sending, so that receivers can tell what they know already.
 *
 * @param secrets all that are valid; each signs, so that receivers can change over in their own time
 */
export function signMessage(
  { messageId, sentAt, body }: SignedContent,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const id = `msg_${messageId}`
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, sentAt, body)).join(' '),
  }
}
