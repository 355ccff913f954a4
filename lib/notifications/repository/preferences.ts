import { upsert } from '#lib/kernel/database/upsert.ts'
import { repository } from '#lib/kernel/repository.ts'
import type { ChannelChoice } from '../channel-choice.ts'

const mostTopics = 200

export const preferences = repository(['notifications_preference'], {
  read: (db) => ({
    ofPerson: (personId: string) =>
      db
        .selectFrom('notifications_preference')
        .select(['topic', 'mail', 'is_in_inbox as isInInbox'])
        .where('person_id', '=', personId)
        .limit(mostTopics)
        .execute(),

    ofTopic: (topic: string, personIds: readonly string[]) =>
      db
        .selectFrom('notifications_preference')
        .select(['person_id as personId', 'mail', 'is_in_inbox as isInInbox'])
        .where('topic', '=', topic)
        .where('person_id', 'in', personIds)
        .execute(),
  }),

  write: (db) => ({
    set: (personId: string, choices: readonly ChannelChoice[]) =>
      upsert(
        db,
        'notifications_preference',
        choices.map(({ topic, mail, isInInbox }) => ({
          person_id: personId,
          topic,
          mail,
          is_in_inbox: isInInbox ? 1 : 0,
        })),
        { key: ['person_id', 'topic'], update: ['mail', 'is_in_inbox'] },
      ),
  }),
})
