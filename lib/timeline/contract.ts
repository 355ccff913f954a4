import { z } from 'zod'
import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import type { Load } from '#lib/kernel/token.ts'
import { event, port, slot } from '#lib/kernel/token.ts'

/** The object that something happened to. */
export interface TimelineSubject {
  /** `owner.noun`, one of those that fill {@link timelineSubject} */
  readonly kind: string
  readonly id: string
}

/** Something that happened, told to people rather than to plugins. */
export interface TimelineFact extends TimelineSubject {
  /** The company that the subject belongs to; only its people and staff read the fact. Null where it belongs to none. */
  readonly companyId: string | null
  /** `staff` for what a customer need not see. */
  readonly seenBy: 'both' | 'staff'
  /** Key of the messages, at most 120 characters: one sentence in the past tense. */
  readonly says: string
  /** Fills the sentence's places. Texts and numbers only; never a secret, never more than a page of text. */
  readonly values?: Readonly<Record<string, string | number>>
}

/**
 * Writes what happened into the timeline of a subject, in the transaction of the command that did it: a fact that is
 * undone leaves no trace there either. One insert for all facts of a call.
 */
export interface TimelineWriter {
  note(ctx: CommandContext, facts: readonly TimelineFact[]): Promise<void>
}

export const timelineWriter = port<TimelineWriter>('timeline.writer')

/** What the timeline needs to know of a subject. */
export interface FoundSubject {
  /** Only its people and staff see the subject; null where it belongs to none. */
  readonly companyId: string | null
  /** What people call it, the same in every language: its number. */
  readonly name: string
  /** Whom it concerns from the start, such as who placed the order; they hear of comments. At most 20. */
  readonly personIds?: readonly string[]
}

/**
 * Lets a reader in: answers what a subject is called and whose it is.
 *
 * @throws NotFound when the subject is missing or not the actor's to see, which must look alike
 */
export type FindSubject = (ctx: QueryContext, id: string) => Promise<FoundSubject>

/** A kind of object that has a timeline. Filled by the object's owner. */
export interface TimelineSubjectKind {
  readonly kind: string
  /** Where people read it, for revalidation and links: the object page of each side, with `[id]` for the id. */
  readonly pages: Readonly<Record<'account' | 'admin', string>>
  readonly load: Load<FindSubject>
  /** The right whose holders hear of a customer's comment while nobody of the staff takes part. */
  readonly answeredBy?: string
}

/** Kinds of object that have a timeline. An entry about any other kind can't be read by anybody. */
export const timelineSubject = slot<TimelineSubjectKind>('timeline.subject', (entry) => entry.kind)

/** Somebody commented, or named more people in a comment: those who take part are to hear of it. */
export const commented = event(
  'timeline.commented',
  z.strictObject({
    entryId: z.string().max(32),
    /** Whom the comment names that it did not name before. */
    mentionedIds: z.array(z.string().max(32)).max(10),
    isEdited: z.boolean(),
  }),
)
