import { upsert } from '#lib/kernel/database/upsert.ts'
import { repository } from '#lib/kernel/repository.ts'

/** When somebody wants no mail, as the table keeps it. */
export interface KeptSchedule {
  readonly timeZone: string
  readonly quietFrom: string | null
  readonly quietUntil: string | null
}

export const schedules = repository(['notifications_schedule'], {
  read: (db) => ({
    ofPeople: (personIds: readonly string[]) =>
      db
        .selectFrom('notifications_schedule')
        .select([
          'person_id as personId',
          'time_zone as timeZone',
          'quiet_from as quietFrom',
          'quiet_until as quietUntil',
        ])
        .where('person_id', 'in', personIds)
        .execute(),
  }),

  write: (db) => ({
    set: (personId: string, { timeZone, quietFrom, quietUntil }: KeptSchedule) =>
      upsert(
        db,
        'notifications_schedule',
        [{ person_id: personId, time_zone: timeZone, quiet_from: quietFrom, quiet_until: quietUntil }],
        { key: ['person_id'], update: ['time_zone', 'quiet_from', 'quiet_until'] },
      ),
  }),
})
