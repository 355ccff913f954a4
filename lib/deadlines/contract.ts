import { z } from 'zod'
import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import { event, port } from '#lib/kernel/token.ts'

/** What a deadline is about. */
export interface DeadlineSubject {
  /** `owner.noun` */
  readonly kind: string
  readonly id: string
  /** `owner.verb`, what must be done to it; one deadline for each. */
  readonly duty: string
}

/**
 * How much time there is: working minutes, or whole working days after today, up to their close. Working time is what
 * the settings say: weekdays, hours, and the public holidays of a country.
 */
export type Allowance = { readonly workingMinutes: number } | { readonly workingDays: number }

/** A deadline as its owner sets it. */
export interface NewDeadline extends DeadlineSubject {
  /** Whole and at least 1. */
  readonly within: Allowance
  /** The right whose holders are told when it is late. */
  readonly permissionId: string
  /** Key of the messages: what is told then, one sentence. */
  readonly says: string
  /** What fills the sentence, at most 20 of them. */
  readonly values: Readonly<Record<string, string | number>>
  /** Where to do it. */
  readonly href: string
}

/** How a deadline stands. `late` until somebody does it all the same. */
export interface Deadline {
  readonly dueAt: string
  readonly state: 'open' | 'late' | 'met'
}

/**
 * Keeps deadlines on objects of any owner. Set and met in the transaction of the command that sets and meets them, so
 * that none is left behind by something that was undone.
 */
export interface DeadlineKeeper {
  /** Sets deadlines; one that is set already stays as it is. */
  set(ctx: CommandContext, deadlines: readonly NewDeadline[]): Promise<void>
  /** It was done, in time or late. Saying so again changes nothing, nor does it where none was set. */
  meet(ctx: CommandContext, subject: DeadlineSubject): Promise<void>
  /** The deadlines of up to 200 subjects of one kind, by their ids. Whoever asks has made sure that they may see them. */
  find(
    ctx: QueryContext,
    of: Pick<DeadlineSubject, 'kind' | 'duty'>,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Deadline>>
}

export const deadlineKeeper = port<DeadlineKeeper>('deadlines.keeper')

/** A deadline passed, or another working day did and it is still not met. Told once for each. */
export const deadlineMissed = event(
  'deadlines.missed',
  z.strictObject({
    deadlineId: z.string().max(32),
    subjectKind: z.string().max(60),
    subjectId: z.string().max(32),
    duty: z.string().max(60),
    /** 1 when it passed, then one more each working day. */
    toldCount: z.int(),
    permissionId: z.string().max(80),
    says: z.string().max(120),
    values: z
      .record(z.string().max(60), z.union([z.string().max(500), z.number()]))
      .refine((values) => Object.keys(values).length <= 20),
    href: z.string().max(200),
  }),
)
