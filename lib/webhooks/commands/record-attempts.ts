import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import type { CommandContext } from '#lib/kernel/context.ts'
import { fromInstant, toInstant } from '#lib/kernel/instant.ts'
import { notifier } from '#lib/notifications/contract.ts'
import { attemptProblems } from '../attempt-problem.ts'
import type { StateReason } from '../endpoint.ts'
import { nextTry } from '../next-try.ts'
import { manageWebhooks, sendWebhooks } from '../permissions.ts'
import { lanes } from '../repository/lanes.ts'
import type { Attempt } from '../attempt.ts'

const longestFailureMilliseconds = 5 * 86_400_000

const attempt = z.strictObject({
  messageId: z.string().max(32),
  milliseconds: z.int().min(0),
  status: z.int().min(100).max(999).nullable(),
  problem: z.enum(attemptProblems).nullable(),
  answer: z.string().max(2048).nullable(),
  retryAfterMilliseconds: z.number().min(0).nullable(),
})

/**
 * Notes what became of some sendings and lets go of the endpoint.
 *
 * Also when the lease ended meanwhile: what was received was received. A message that was forgotten while it was sent
 * leaves nothing, and must not keep the others from being noted: they would be sent again and again.
 */
export const recordAttempts = command({
  id: 'webhooks.record-attempts',
  needs: sendWebhooks,
  input: z.strictObject({
    endpointId: z.string().max(32),
    lease: z.string().max(32),
    /** Where they went. */
    url: z.string().max(500),
    attempts: z.array(attempt).min(1).max(20),
  }),
  async run(ctx, { endpointId, lease, url, attempts }): Promise<void> {
    const messageIds = attempts.map(({ messageId }) => messageId)
    await lanes(ctx).hold(messageIds)
    const known = await lanes(ctx).attemptsOf(messageIds)
    const kept = attempts.filter((made) => known.some(({ messageId }) => messageId === made.messageId))
    const rows = kept.map((made) => ({ ...made, attemptId: ctx.newId() }))
    await lanes(ctx).addAttempts(endpointId, rows, ctx.now)
    await noteOnMessages(ctx, kept, known)
    await judgeEndpoint(ctx, endpointId, url, attempts)
    await lanes(ctx).release(endpointId, lease)
  },
})

/** At most as many as one claim hands out. */
async function noteOnMessages(
  ctx: CommandContext,
  made: readonly Attempt[],
  known: Awaited<ReturnType<ReturnType<typeof lanes>['attemptsOf']>>,
): Promise<void> {
  const waiting = known.filter(({ state }) => state === 'waiting')
  const counts = new Map(waiting.map(({ messageId, attempts }) => [messageId, attempts]))
  for (const { messageId, status, problem, retryAfterMilliseconds } of made) {
    const attempts = (counts.get(messageId) ?? 0) + 1
    if (problem === null) {
      await lanes(ctx).markDelivered(messageId, attempts, status)
      continue
    }
    const nextTryAt = nextTry({ messageId, attempts, at: ctx.now, retryAfterMilliseconds })
    await lanes(ctx).markTried({ messageId, attempts, nextTryAt, status, problem })
  }
}

/**
 * An endpoint that is gone, or that failed for days at everything, is not called any more, and staff hear of it. What
 * came from an address that it had before says nothing about the one that it has now.
 */
async function judgeEndpoint(
  ctx: CommandContext,
  endpointId: string,
  url: string,
  attempts: readonly Attempt[],
): Promise<void> {
  const receiver = await lanes(ctx).receiver(endpointId)
  if (receiver.url !== url) return
  const last = attempts.find(({ problem }) => problem !== null) ?? attempts[0]
  const isReceiving = attempts.some(({ problem }) => problem === null)
  const failingSince = isReceiving ? null : (receiver.failingSince ?? toInstant(ctx.now))
  if (last) await lanes(ctx).noteOutcome(endpointId, failingSince, last)
  const reason = reasonToDisable(ctx.now, failingSince, attempts)
  if (!reason || !(await lanes(ctx).disable(endpointId, reason))) return
  await (
    await ctx.port(notifier)
  ).send(ctx, {
    topic: 'webhooks.disabled',
    to: { permissionId: manageWebhooks.id },
    values: { name: receiver.description || receiver.url },
    href: `/admin/webhooks/${endpointId}`,
  })
}

function reasonToDisable(
  now: Date,
  failingSince: string | null,
  attempts: readonly Attempt[],
): StateReason | undefined {
  if (attempts.some(({ problem }) => problem === 'gone')) return 'gone'
  if (failingSince === null) return undefined
  const failedMilliseconds = now.getTime() - fromInstant(failingSince).getTime()
  return failedMilliseconds >= longestFailureMilliseconds ? 'failing' : undefined
}
