import { eachInTurn } from '#lib/kernel/each-in-turn.ts'
import type { JobRun } from '#lib/kernel/shell.ts'
import { gatherDigest } from '../commands/gather-digest.ts'
import { digestDay } from '../digest-day.ts'
import { peopleWithDigest } from '../queries/people-with-digest.ts'

/**
 * Writes everybody's daily mail, once a day, in the morning of where they are. Run every hour, it makes up for a
 * morning on which nobody ran; the day is part of the key, so that two processes write one mail.
 */
export default async function sendDigests(run: JobRun): Promise<void> {
  await eachInTurn(everybodyWithDigest(run), async ({ personId, timeZone }) => {
    const day = digestDay(run.now, timeZone)
    if (day !== undefined) await run.execute(gatherDigest, { personId }, `${personId}.${day}`)
  })
}

interface Awaiting {
  readonly personId: string
  readonly timeZone: string
}

async function* everybodyWithDigest(run: JobRun): AsyncGenerator<Awaiting> {
  let afterId = ''
  for (;;) {
    const people = await run.ask(peopleWithDigest, { afterId })
    yield* people
    const last = people.at(-1)
    if (last === undefined) return
    afterId = last.personId
  }
}
