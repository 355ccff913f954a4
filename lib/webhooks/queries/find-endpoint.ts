import { z } from 'zod'
import { query } from '#lib/kernel/command.ts'
import { fromInstant, later, toInstant } from '#lib/kernel/instant.ts'
import { findEndpointOf } from '../find-endpoint-of.ts'
import { manageWebhooks } from '../permissions.ts'
import { openSecret } from '../secret.ts'
import { shownEndpoint } from '../shown-endpoint.ts'

const shownMilliseconds = 10 * 60_000

/**
 * An endpoint. Its secret is shown for ten minutes after it was made, then never again.
 *
 * By time rather than in the answer of the command: answers are kept for replays, and a secret must not be.
 */
export const findEndpoint = query({
  id: 'webhooks.find-endpoint',
  needs: manageWebhooks,
  input: z.strictObject({ endpointId: z.string().max(32) }),
  async run(ctx, { endpointId }) {
    const endpoint = await findEndpointOf(ctx, endpointId)
    const shownUntil = later(fromInstant(endpoint.secretMadeAt), shownMilliseconds)
    const secret = ctx.now < shownUntil ? openSecret(endpoint.secret) : undefined
    return {
      ...shownEndpoint(endpoint),
      secret: secret === undefined ? null : { text: secret, shownUntil: toInstant(shownUntil) },
      previousUntil: endpoint.previousUntil,
      isUnreadable: openSecret(endpoint.secret) === undefined,
    }
  },
})

/** An endpoint as its page shows it. */
export type FoundEndpoint = Awaited<ReturnType<typeof findEndpoint.run>>
