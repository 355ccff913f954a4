import { rowList } from '#lib/kernel/database/row-list.ts'
import { later, toInstant } from '#lib/kernel/instant.ts'
import { repository } from '#lib/kernel/repository.ts'
import { mailTable } from '../mail-table.ts'

/** A mail that is decided on. */
export interface NewMail {
  readonly mailId: string
  /** Null where the address is nobody's yet. */
  readonly personId: string | null
  readonly topic: string
  readonly toAddress: string
  readonly toName: string
  readonly locale: string
  readonly subject: string
  readonly plainText: string
  readonly html: string
  /** When the secret in it ends; undefined where it holds none. */
  readonly secretUntil: Date | undefined
}

/** A secret is kept no longer than it takes to hand it over. */
const withoutText = { plain_text: '', html: '' }

const mailColumns = [
  'id as mailId',
  'person_id as personId',
  'topic',
  'to_address as toAddress',
  'to_name as toName',
  'subject',
  'plain_text as plainText',
  'html',
  'attempts',
  'first_try_at as firstTryAt',
  'secret_until as secretUntil',
] as const

const listedColumns = [
  'id as mailId',
  'topic',
  'to_name as toName',
  'subject',
  'state',
  'attempts',
  'last_error as lastError',
  'created_at as createdAt',
  'sent_at as sentAt',
  'secret_until as secretUntil',
] as const

/** A mail without its text. */
export interface MailRow {
  readonly mailId: string
  readonly topic: string
  readonly toName: string
  readonly subject: string
  readonly state: string
  readonly attempts: number
  readonly lastError: string | null
  readonly createdAt: string
  readonly sentAt: string | null
  readonly secretUntil: string | null
}

/** What mails are narrowed and sorted by. */
const mailFields = {
  id: 'id',
  toName: 'to_name',
  subject: 'subject',
  state: 'state',
  createdAt: 'created_at',
} as const

export type MailField = keyof typeof mailFields

export const mails = repository(['notifications_mail'], {
  read: (db) => ({
    /** Whole mails, the latest first. */
    latest: (limit: number) =>
      db
        .selectFrom('notifications_mail')
        .select([...mailColumns, 'created_at as createdAt'])
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),

    find: (mailId: string) =>
      db.selectFrom('notifications_mail').select(mailColumns).where('id', '=', mailId).executeTakeFirst(),

    /** Ids of what waits and nobody is sending, the oldest first. */
    waiting: async (now: Date, limit: number): Promise<readonly string[]> => {
      const rows = await db
        .selectFrom('notifications_mail')
        .select('id')
        .where('state', '=', 'waiting')
        .where('next_try_at', '<=', toInstant(now))
        .orderBy('next_try_at')
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ id }) => id)
    },

    /** A mail with all that staff may ask of it. */
    findWhole: (mailId: string) =>
      db
        .selectFrom('notifications_mail')
        .select([
          ...mailColumns,
          'state',
          'last_error as lastError',
          'created_at as createdAt',
          'sent_at as sentAt',
        ])
        .where('id', '=', mailId)
        .executeTakeFirst(),

    list: () => rowList(db.selectFrom('notifications_mail').select(listedColumns), mailFields),
  }),

  write: (db) => ({
    async insert(written: readonly NewMail[], now: Date): Promise<void> {
      if (written.length === 0) return
      await db
        .insertInto('notifications_mail')
        .values(
          written.map((mail) => ({
            id: mail.mailId,
            person_id: mail.personId,
            topic: mail.topic,
            to_address: mail.toAddress,
            to_name: mail.toName,
            locale: mail.locale,
            subject: mail.subject.slice(0, 300),
            plain_text: mail.plainText,
            html: mail.html,
            state: mailTable.initial,
            attempts: 0,
            first_try_at: toInstant(now),
            next_try_at: toInstant(now),
            last_error: null,
            created_at: toInstant(now),
            sent_at: null,
            secret_until: mail.secretUntil ? toInstant(mail.secretUntil) : null,
          })),
        )
        .execute()
    },

    /**
     * Takes a mail to send it; false when it is gone or somebody has it. Until the lease ends nobody else looks at it;
     * then it is tried again, because whoever had it is dead.
     */
    async claim(mailId: string, now: Date, leaseMilliseconds: number): Promise<boolean> {
      const result = await db
        .updateTable('notifications_mail')
        .set((eb) => ({
          next_try_at: toInstant(later(now, leaseMilliseconds)),
          attempts: eb('attempts', '+', 1),
        }))
        .where('id', '=', mailId)
        .where('state', '=', 'waiting')
        .where('next_try_at', '<=', toInstant(now))
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },

    /** Leaves a mail that waits for later; nothing for one that somebody has in hand. */
    async postpone(mailId: string, now: Date, until: Date): Promise<void> {
      await db
        .updateTable('notifications_mail')
        .set({ next_try_at: toInstant(until) })
        .where('id', '=', mailId)
        .where('state', '=', 'waiting')
        .where('next_try_at', '<=', toInstant(now))
        .execute()
    },

    /** Has the mails of a person that nobody tried to send yet looked at now. */
    async judgeAgain(personId: string, now: Date): Promise<void> {
      await db
        .updateTable('notifications_mail')
        .set({ next_try_at: toInstant(now) })
        .where('person_id', '=', personId)
        .where('state', '=', 'waiting')
        .where('attempts', '=', 0)
        .where('next_try_at', '>', toInstant(now))
        .execute()
    },

    /** Keeps a mail for whoever took it. */
    async hold(mailId: string, now: Date, leaseMilliseconds: number): Promise<void> {
      await db
        .updateTable('notifications_mail')
        .set({ next_try_at: toInstant(later(now, leaseMilliseconds)) })
        .where('id', '=', mailId)
        .where('state', '=', 'waiting')
        .execute()
    },

    async markSent(mailId: string, now: Date): Promise<void> {
      await db
        .updateTable('notifications_mail')
        .set({ state: mailTable.actions.send.to, sent_at: toInstant(now), last_error: null })
        .where('id', '=', mailId)
        .where('state', 'in', mailTable.actions.send.from)
        .execute()
      await this.forgetSecret(mailId)
    },

    async markForLater(mailId: string, lastError: string, nextTryAt: Date): Promise<void> {
      await db
        .updateTable('notifications_mail')
        .set({ last_error: lastError, next_try_at: toInstant(nextTryAt) })
        .where('id', '=', mailId)
        .where('state', '=', 'waiting')
        .execute()
    },

    async giveUp(mailId: string, lastError: string): Promise<void> {
      await db
        .updateTable('notifications_mail')
        .set({ last_error: lastError, state: mailTable.actions.giveUp.to })
        .where('id', '=', mailId)
        .where('state', 'in', mailTable.actions.giveUp.from)
        .execute()
      await this.forgetSecret(mailId)
    },

    /** Takes the text out of a mail with a secret that left or was given up. */
    async forgetSecret(mailId: string): Promise<void> {
      await db
        .updateTable('notifications_mail')
        .set(withoutText)
        .where('id', '=', mailId)
        .where('secret_until', 'is not', null)
        .where('state', '!=', mailTable.initial)
        .execute()
    },

    /** Gives a mail that was given up another three days; false when it was not, or its text is forgotten. */
    async retry(mailId: string, now: Date): Promise<boolean> {
      const result = await db
        .updateTable('notifications_mail')
        .set({
          state: mailTable.actions.retry.to,
          attempts: 0,
          first_try_at: toInstant(now),
          next_try_at: toInstant(now),
        })
        .where('id', '=', mailId)
        .where('state', 'in', mailTable.actions.retry.from)
        .where('secret_until', 'is', null)
        .executeTakeFirst()
      return result.numUpdatedRows === 1n
    },
  }),
})
