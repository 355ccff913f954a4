import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { toInstant } from '#lib/kernel/instant.ts'
import { sendWebhooks } from '../permissions.ts'
import { lanes } from '../repository/lanes.ts'

/** A message to be sent. */
export interface ClaimedMessage {
  readonly messageId: string
  readonly body: string
}

/** An endpoint with the messages that go to it now. */
export interface ClaimedEndpoint {
  /** Made anew by every claim. */
  readonly lease: string
  readonly url: string
  /** Sealed; all that are valid now. */
  readonly secrets: readonly string[]
  /** The instant of the claim. */
  readonly claimedAt: string
  readonly messages: readonly ClaimedMessage[]
}

/** So many calls of one receiver are under way at once. */
const messagesAtOnce = 4

/** Takes an endpoint for sending until its lease ends. Answers nothing where another process has it. */
export const claimEndpoint = command({
  id: 'webhooks.claim-endpoint',
  needs: sendWebhooks,
  input: z.strictObject({ endpointId: z.string().max(32) }),
  async run(ctx, { endpointId }): Promise<ClaimedEndpoint | null> {
    const lease = ctx.newId()
    const claimedAt = toInstant(ctx.now)
    if (!(await lanes(ctx).claim(endpointId, lease, ctx.now))) return null
    const messages = await lanes(ctx).waiting(endpointId, ctx.now, messagesAtOnce)
    if (messages.length === 0) {
      await lanes(ctx).release(endpointId, lease)
      return null
    }
    const { url, secret, previousSecret, previousUntil } = await lanes(ctx).receiver(endpointId)
    const isPreviousValid = previousSecret !== null && previousUntil !== null && previousUntil > claimedAt
    return { lease, url, secrets: isPreviousValid ? [secret, previousSecret] : [secret], claimedAt, messages }
  },
})
