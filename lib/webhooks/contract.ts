import type { z } from 'zod'
import type { QueryContext } from '#lib/kernel/context.ts'
import type { Load } from '#lib/kernel/token.ts'
import { slot } from '#lib/kernel/token.ts'

/** What other systems are told of a fact. */
export interface WebhookPayload {
  /** Whose fact it is: its endpoints hear it, and those of the shop. Null for what concerns the shop alone. */
  readonly companyId: string | null
  /**
   * Ids, numbers and states, plain JSON. Never a secret, and nothing that a receiver should rather read when it
   * needs it: messages may arrive late and out of order.
   */
  readonly data: Readonly<Record<string, unknown>>
}

/** Answers what a fact says to other systems, or nothing where it says nothing to them. */
export type DescribeFact = (ctx: QueryContext, fact: never) => Promise<WebhookPayload | undefined>

/** A kind of fact that may leave the shop. Contributed by its owner. */
export interface WebhookEvent {
  /** What receivers know it by, `noun.verb-ed` in lower case, such as `order.placed`. Never renamed. */
  readonly type: string
  /** The fact that it is made of. */
  readonly event: { readonly id: string; readonly schema: z.ZodType }
  /** Key of the messages: one sentence for whoever chooses what to hear. */
  readonly title: string
  readonly load: Load<DescribeFact>
}

/**
 * What other systems can hear of. Each fact becomes one message per endpoint, sent until it is received (at least
 * once, always under the same id), in no promised order.
 */
export const webhookEvent = slot<WebhookEvent>('webhooks.event', (entry) => entry.type)
