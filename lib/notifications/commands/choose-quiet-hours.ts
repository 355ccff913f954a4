import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { readInbox } from '../permissions.ts'
import { mails } from '../repository/mails.ts'
import { schedules } from '../repository/schedules.ts'
import { timeZones } from '../time-zones.ts'

const zones = new Set(timeZones)
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'notifications.problems.time')

const input = z.strictObject({
  timeZone: z
    .string()
    .max(60)
    .refine((zone) => zones.has(zone), 'notifications.problems.timeZone'),
  hours: z
    .strictObject({ from: timeOfDay, until: timeOfDay })
    .refine(({ from, until }) => from !== until, {
      path: ['until'],
      message: 'notifications.problems.sameTime',
    })
    .nullable(),
})

/** Chooses when one wants no mail, and by which clocks. What waits already goes by the new hours. */
export const chooseQuietHours = command({
  id: 'notifications.choose-quiet-hours',
  needs: readInbox,
  input,
  async run(ctx, { timeZone, hours }) {
    if (ctx.actor.type !== 'person') throw new NotFound()
    const { personId } = ctx.actor
    const kept = { timeZone, quietFrom: hours?.from ?? null, quietUntil: hours?.until ?? null }
    await schedules(ctx).set(personId, kept)
    await mails(ctx).judgeAgain(personId, ctx.now)
    ctx.changed({ subject: 'notifications.schedule', id: personId, after: kept })
    return kept
  },
})
