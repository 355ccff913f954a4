import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import type { Load } from '#lib/kernel/token.ts'
import { port, slot } from '#lib/kernel/token.ts'

/** An amount of money, written in the reader's language: minor units as text, and the ISO 4217 code. */
export interface MoneyValue {
  readonly minor: string
  readonly currency: string
}

/** What fills the places of a sentence. Never a secret: it stands in the inbox and in mails that staff may read. */
export type NotificationValues = Readonly<Record<string, string | number | MoneyValue>>

/** Texts of an owner in one language, as its messages file holds them. */
export type Words = Readonly<Record<string, unknown>>

/** Something that people are told of. Filled by whoever tells it. */
export interface NotificationTopic {
  /**
   * `owner.noun`. Its words are in the owner's messages under `notifications.<noun>`: `title`, the subject of the mail
   * too; `text`, one or two sentences; `action`, what the link says; `name`, what it is called among the preferences.
   */
  readonly id: string
  /**
   * `transactional` for what follows from something the reader did or must do, such as the confirmation of an order:
   * it is mailed without asking. `optional` is mailed only when nobody who fills {@link mailConsent} says no and, for
   * customers, somebody says yes (Directive 2002/58/EC, Article 13). `security` guards the reader's own access: it is
   * mailed at once whatever they chose, and stands neither in the inbox nor among the choices.
   */
  readonly kind: 'transactional' | 'optional' | 'security'
  /** Who may choose how to hear of it. */
  readonly audience: 'customer' | 'staff'
  /**
   * Somebody must act before their next working day: mailed within the reader's quiet hours, too. Said beside the
   * topic where people choose. What is `security` always is.
   */
  readonly isUrgent?: true
  readonly words: Readonly<Record<'en' | 'de', Load<Words>>>
  /** Fills every place of the sentences, as it might be: staff look at the mail with it before anybody gets it. */
  readonly sample: NotificationValues
}

/** Topics by their ids. A notice about any other topic can't be sent. */
export const notificationTopic = slot<NotificationTopic>('notifications.topic', (topic) => topic.id)

/** Somebody known by an address alone: invited, an applicant, or a person whose new address is not confirmed yet. */
export interface Addressee {
  readonly email: string
  readonly name: string
  readonly locale: 'en' | 'de'
}

/** Something that people are to be told. */
export interface Notice {
  /** Id of a {@link notificationTopic}. */
  readonly topic: string
  /** One person, some, at most 50, all who hold a right, or, with a `security` topic only, somebody who is nobody here yet. */
  readonly to:
    | { readonly personId: string }
    | { readonly personIds: readonly string[] }
    | { readonly permissionId: string }
    | { readonly addressee: Addressee }
  readonly values: NotificationValues
  /** Lines that are shown below the text of the mail, at most 100: `2 × Pump X200`. */
  readonly lines?: (locale: 'en' | 'de') => readonly string[]
  /** Where to go, an address within the shop that begins with `/`. */
  readonly href: string
  /**
   * Only with a `security` topic, when the address is a secret that works until then. The mail leaves no later, nobody
   * reads it in production, and its text is forgotten as soon as a server took it.
   */
  readonly secretUntil?: Date
}

/**
 * Tells people: a row in the inbox of each, and a mail as they chose. Both are written in the caller's transaction;
 * the mail leaves afterwards, and again until a server takes it, for three days. At most 200 people hear of one notice.
 */
export interface Notifier {
  send(ctx: CommandContext, notice: Notice): Promise<void>
}

export const notifier = port<Notifier>('notifications.notifier')

/** Knows what somebody has not read yet. Answered by notifications. */
export interface InboxReader {
  /** How much the actor has not read, counted no further than 100; nothing for who has no inbox. */
  countUnread(ctx: QueryContext): Promise<number>
}

export const inboxReader = port<InboxReader>('notifications.inbox-reader')

/** Whether a person may be mailed about an optional topic; `unknown` leaves it to the others. */
export type AskConsent = (
  ctx: QueryContext,
  question: { readonly personId: string; readonly topic: string },
) => Promise<'yes' | 'no' | 'unknown'>

/** Knows what people agreed to. */
export interface MailConsent {
  /** `owner.noun` */
  readonly id: string
  readonly load: Load<AskConsent>
}

/** All that know of consent are asked; one no is a no. */
export const mailConsent = slot<MailConsent>('notifications.mail-consent', (entry) => entry.id)
