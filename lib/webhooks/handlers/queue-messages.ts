import { fromInstant } from '#lib/kernel/instant.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import type { Telling } from '#lib/kernel/token.ts'
import type { WebhookEvent, WebhookPayload } from '../contract.ts'
import { webhookEvent } from '../contract.ts'
import { messageBody } from '../message-body.ts'
import { endpoints } from '../repository/endpoints.ts'
import { messages } from '../repository/messages.ts'

/** Puts one message per endpoint that wants to hear of a fact into its queue. Sending comes after the commit. */
export default async function queueMessages(
  ctx: CommandContext,
  fact: unknown,
  telling: Telling,
): Promise<void> {
  const entries = ctx.all(webhookEvent).filter(({ event }) => event.id === telling.event)
  for (const entry of entries) {
    const payload = await describe(ctx, entry, fact)
    if (!payload) continue
    const hearing = await endpoints(ctx).thatHear(payload.companyId)
    const rows = hearing
      .filter(({ eventTypes }) => eventTypes.includes(entry.type))
      .map(({ endpointId }) => ({
        messageId: ctx.newId(),
        endpointId,
        factId: telling.factId,
        type: entry.type,
        body: messageBody(entry.type, fromInstant(telling.occurredAt), payload.data),
      }))
    await messages(ctx).add(rows, ctx.now)
  }
}

async function describe(
  ctx: CommandContext,
  entry: WebhookEvent,
  fact: unknown,
): Promise<WebhookPayload | undefined> {
  const { default: describeFact } = await entry.load()
  // The delivery has checked it against the schema of this very event.
  return describeFact(ctx, fact as never)
}
