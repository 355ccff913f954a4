import { z } from 'zod'
import { command } from '#lib/kernel/command.ts'
import { later, toInstant } from '#lib/kernel/instant.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { findEndpointOf } from '../find-endpoint-of.ts'
import { manageWebhooks } from '../permissions.ts'
import { endpoints } from '../repository/endpoints.ts'
import { newWebhookSecret, sealSecret } from '../secret.ts'

const overlapMilliseconds = 24 * 3_600_000

/** Makes a new secret. For a day the one before signs too, so that the receiver can change over without a gap. */
export const rotateSecret = command({
  id: 'webhooks.rotate-secret',
  needs: manageWebhooks,
  input: z.strictObject({ endpointId: z.string().max(32) }),
  async run(ctx, { endpointId }) {
    const { secretMadeAt } = await findEndpointOf(ctx, endpointId)
    const until = later(ctx.now, overlapMilliseconds)
    const secret = sealSecret(newWebhookSecret())
    if (!(await endpoints(ctx).replaceSecret(endpointId, secret, ctx.now, until))) throw new NotFound()
    ctx.changed({
      subject: 'webhooks.endpoint',
      id: endpointId,
      before: { signingSince: secretMadeAt },
      after: { signingSince: toInstant(ctx.now) },
    })
  },
})
