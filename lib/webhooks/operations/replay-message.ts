import { z } from 'zod'
import type { EndpointOf } from '#lib/api/contract.ts'
import { replayMessage } from '../commands/replay-message.ts'

const parameters = z.strictObject({ messageId: z.string().max(32) })

const endpoint: EndpointOf<typeof replayMessage, { readonly parameters: typeof parameters }> = {
  runs: [replayMessage],
  parameters,
  input: ({ parameters }) => parameters,
  answer: z.object({ isWaiting: z.literal(true) }),
  show: () => ({ isWaiting: true }),
  example: { isWaiting: true },
}

export default endpoint
