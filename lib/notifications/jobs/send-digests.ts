import { dayInZone } from '#lib/dates/day-in-zone.ts'
import { localTime } from '#lib/dates/local-time.ts'
import { eachInTurn } from '#lib/kernel/each-in-turn.ts'
import type { JobRun } from '#lib/kernel/shell.ts'
import { shopTimeZone } from '#lib/kernel/shop-time-zone.ts'
import { gatherDigest } from '../commands/gather-digest.ts'
import { peopleWithDigest } from '../queries/people-with-digest.ts'

/** When people come to work; what is told later in the day is gathered the next morning. */
const sendAt = '07:00'

/** Writes everybody's daily mail, once a day. Run every hour, it makes up for a morning on which nobody ran. */
export default async function sendDigests(run: JobRun): Promise<void> {
  const zone = shopTimeZone()
  if (localTime(run.now, zone).slice(11) < sendAt) return
  const on = dayInZone(run.now, zone)
  await eachInTurn(everybodyWithDigest(run), (personId) =>
    run.execute(gatherDigest, { personId }, `${personId}.${on}`),
  )
}

async function* everybodyWithDigest(run: JobRun): AsyncGenerator<string> {
  let afterId = ''
  for (;;) {
    const personIds = await run.ask(peopleWithDigest, { afterId })
    yield* personIds
    const last = personIds.at(-1)
    if (last === undefined) return
    afterId = last
  }
}
