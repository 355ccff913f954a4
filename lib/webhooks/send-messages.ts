import { setTimeout as wait } from 'node:timers/promises'
import type { BackgroundRun } from '#lib/kernel/shell.ts'
import type { ClaimedEndpoint, ClaimedMessage } from './commands/claim-endpoint.ts'
import { claimEndpoint } from './commands/claim-endpoint.ts'
import { recordAttempts } from './commands/record-attempts.ts'
import { dueEndpoints } from './queries/due-endpoints.ts'
import type { Attempt } from './attempt.ts'
import { nothingCameBack, sendMessage } from './send-message.ts'

const mostEndpointsAtOnce = 16
const mostBatches = 50
const lookEveryMilliseconds = 1000

/**
 * Sends what is due. Each endpoint has a lane of its own: a slow receiver holds up nobody but itself.
 *
 * Nothing here runs in a transaction but the two commands: one takes an endpoint with some of its messages, the
 * other notes what became of them. A process that dies in between is followed by another, which sends again.
 */
export default async function sendMessages(run: BackgroundRun): Promise<void> {
  const lanes = new Map<string, Promise<void>>()
  for (;;) {
    const due = run.isStopping() ? [] : await run.ask(dueEndpoints, { most: 2 * mostEndpointsAtOnce })
    for (const endpointId of due) {
      if (lanes.size >= mostEndpointsAtOnce) break
      if (!lanes.has(endpointId)) lanes.set(endpointId, serve(run, endpointId, lanes))
    }
    if (lanes.size === 0) return
    await Promise.race([...lanes.values(), wait(lookEveryMilliseconds, undefined, { ref: false })])
  }
}

async function serve(run: BackgroundRun, endpointId: string, lanes: Map<string, unknown>): Promise<void> {
  try {
    for (let batch = 0; batch < mostBatches && !run.isStopping(); batch += 1) {
      const claimed = await run.execute(claimEndpoint, { endpointId })
      if (!claimed) return
      const attempts = await Promise.all(
        claimed.messages.map((message) => sendOrReport(run, claimed, message)),
      )
      const { lease, url } = claimed
      await run.execute(recordAttempts, { endpointId, lease, url, attempts })
    }
  } catch (error) {
    run.report(error)
  } finally {
    lanes.delete(endpointId)
  }
}

/**
 * Counts what nobody foresaw as an attempt, too. Were it thrown, nothing would be noted of the messages beside it, and
 * all of them would be sent anew each minute, for ever.
 */
async function sendOrReport(
  run: BackgroundRun,
  claimed: ClaimedEndpoint,
  message: ClaimedMessage,
): Promise<Attempt> {
  try {
    return await sendMessage(run.outbound, claimed, message)
  } catch (error) {
    run.report(error)
    return { messageId: message.messageId, ...nothingCameBack, problem: 'broken' }
  }
}
