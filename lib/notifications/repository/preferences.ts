import { upsert } from '#lib/kernel/database/upsert.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { MailChoice } from '../mail-choice.ts'

const mostTopics = 200

export const preferences = repository(['notifications_preference'], {
  read: (db) => ({
    ofPerson: (personId: string) =>
      db
        .selectFrom('notifications_preference')
        .select(['topic', 'mail'])
        .where('person_id', '=', personId)
        .limit(mostTopics)
        .execute(),

    ofTopic: (topic: string, personIds: readonly string[]) =>
      db
        .selectFrom('notifications_preference')
        .select(['person_id as personId', 'mail'])
        .where('topic', '=', topic)
        .where('person_id', 'in', personIds)
        .execute(),
  }),

  write: (db) => ({
    set: (personId: string, topic: string, mail: MailChoice) =>
      upsert(db, 'notifications_preference', [{ person_id: personId, topic, mail }], {
        key: ['person_id', 'topic'],
        update: ['mail'],
      }),
  }),
})
