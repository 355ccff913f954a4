import { fromInstant } from '#lib/kernel/instant.ts'
import type { Outbound, OutboundAnswer } from '#lib/kernel/outbound/outbound.ts'
import { OutboundFailed, OutboundRefused } from '#lib/kernel/outbound/outbound.ts'
import type { Attempt } from './attempt.ts'
import type { AttemptProblem } from './attempt-problem.ts'
import type { ClaimedEndpoint, ClaimedMessage } from './commands/claim-endpoint.ts'
import { retryAfterMilliseconds } from './retry-after.ts'
import { openSecret } from './secret.ts'
import { signMessage } from './sign-message.ts'

/** What is known of a sending without an answer. */
export const nothingCameBack = { milliseconds: 0, status: null, answer: null, retryAfterMilliseconds: null }

const mostAnswerBytes = 2048
const timeoutMilliseconds = 15_000

/** Sends a message once. What goes wrong is told, not thrown. */
export async function sendMessage(
  outbound: Outbound,
  endpoint: ClaimedEndpoint,
  { messageId, body }: ClaimedMessage,
): Promise<Attempt> {
  const secrets = endpoint.secrets.flatMap((sealed) => openSecret(sealed) ?? [])
  if (secrets.length === 0) return { messageId, ...nothingCameBack, problem: 'unreadable-secret' }
  const sentAt = fromInstant(endpoint.claimedAt)
  try {
    const answer = await outbound.send({
      purpose: 'webhooks',
      method: 'POST',
      url: endpoint.url,
      headers: signMessage({ messageId, sentAt, body }, secrets),
      body,
      timeoutMilliseconds,
      mostAnswerBytes,
    })
    return { messageId, ...readAnswer(answer, sentAt) }
  } catch (error) {
    if (error instanceof OutboundRefused || error instanceof OutboundFailed) {
      return { messageId, ...nothingCameBack, problem: error.reason }
    }
    throw error
  }
}

function readAnswer(answer: OutboundAnswer, sentAt: Date): Omit<Attempt, 'messageId'> {
  const { status, milliseconds } = answer
  return {
    status,
    milliseconds,
    problem: problemOf(status),
    answer: answer.body,
    retryAfterMilliseconds: retryAfterMilliseconds(answer.headers['retry-after'], sentAt),
  }
}

function problemOf(status: number): AttemptProblem | null {
  if (status >= 200 && status < 300) return null
  if (status === 410) return 'gone'
  return status >= 300 && status < 400 ? 'redirect' : 'status'
}
