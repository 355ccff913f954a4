import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import type { Load } from '#lib/kernel/token.ts'
import { port, slot } from '#lib/kernel/token.ts'

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

/**
 * Lets a reader in: answers whose company a subject belongs to.
 *
 * @throws NotFound when the subject is missing or not the actor's to see, which must look alike
 */
export type FindSubject = (ctx: QueryContext, id: string) => Promise<{ readonly companyId: string | null }>

/** A kind of object that has a timeline. Filled by the object's owner. */
export interface TimelineSubjectKind {
  readonly kind: string
  /** Where people read it, for revalidation and links: the object page of each side, with `[id]` for the id. */
  readonly pages: Readonly<Record<'account' | 'admin', string>>
  readonly load: Load<FindSubject>
}

/** Kinds of object that have a timeline. An entry about any other kind can't be read by anybody. */
export const timelineSubject = slot<TimelineSubjectKind>('timeline.subject', (entry) => entry.kind)
