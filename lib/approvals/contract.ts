import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import type { Load } from '#lib/kernel/token.ts'
import { port, slot } from '#lib/kernel/token.ts'

/** Something that may need somebody's yes before it goes on. */
export interface ApprovalQuestion {
  /** `owner.noun`, e.g. `orders.draft` */
  readonly kind: string
  /**
   * SHA-256 in hexadecimal over all that matters. An approval holds for exactly this content, once: whoever changes a
   * line afterwards must ask again.
   */
  readonly contentHash: string
  readonly companyId: string
  readonly companyName: string
  /** With tax, in minor units of the currency. */
  readonly totalMinor: bigint
  /** ISO 4217 */
  readonly currency: string
  /** What it is about, in at most 20 lines of 200 characters. */
  readonly lines: readonly string[]
}

/** What a rule says of a question. */
export type Verdict =
  | { readonly verdict: 'yes' }
  /** Somebody who holds this right must say yes. */
  | { readonly verdict: 'ask'; readonly permissionId: string }

/** A rule that looks at questions of one kind. It only reads, and must give the same answer to the same question. */
export interface ApprovalRule {
  /** `owner.noun` */
  readonly id: string
  readonly kind: string
  readonly load: Load<(ctx: QueryContext, question: ApprovalQuestion) => Promise<Verdict>>
}

/** Rules. Without one everything may go on; where several ask, each must be answered. */
export const approvalRule = slot<ApprovalRule>('approvals.rule', (rule) => rule.id)

/**
 * How a question stands: `yes`, nothing is in the way; `ask`, somebody must be asked first; `waits`, they were; `no`,
 * they declined exactly this.
 */
export interface ApprovalState {
  readonly answer: 'yes' | 'ask' | 'waits' | 'no'
  /** What whoever declined wrote. */
  readonly note: string
}

/** "May this go on?" Answered by approvals. */
export interface Approvals {
  /** How a question of the actor stands. Changes nothing. */
  look(ctx: QueryContext, question: ApprovalQuestion): Promise<ApprovalState>
  /**
   * The same, for the moment when it does go on: a yes uses up the approvals that it rests on, in the caller's
   * transaction, so that each carries one thing through. Of two who try at once one hears `ask`.
   */
  mayGoOn(ctx: CommandContext, question: ApprovalQuestion): Promise<ApprovalState>
  /** Asks whoever must say yes. What was asked and not decided stays as it is; what was declined is asked anew. */
  ask(ctx: CommandContext, question: ApprovalQuestion): Promise<ApprovalState>
}

export const approvals = port<Approvals>('approvals.approvals')
