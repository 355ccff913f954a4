import { may } from '#lib/kernel/actor.ts'
import { ask, execute } from '#lib/kernel/execute.ts'
import type { Kernel } from '#lib/kernel/kernel.ts'
import type { Endpoint } from '../contract.ts'
import { Stopped } from './problem-types.ts'
import type { Asked } from './turn-away.ts'
import { turnAway } from './turn-away.ts'

/** What a command or query answered, and whether the answer was there already. */
export interface Outcome {
  readonly answer: unknown
  readonly isReplayed: boolean
}

/** Runs what an endpoint names, as the person behind the key. */
export async function runOperation(
  kernel: Kernel,
  { runs }: Endpoint,
  input: unknown,
  by: Asked & { readonly key: string | undefined },
): Promise<Outcome> {
  const { actor } = by.caller
  const definition = runs.find(({ needs }) => may(actor, needs))
  if (!definition) {
    const detail = 'The role of the person behind the key does not allow this.'
    throw turnAway(by, 'kernel.forbidden', detail)
  }
  const options = { actor, request: by.mark }
  if (definition.type === 'query') {
    return { answer: await ask(kernel, definition, input, options), isReplayed: false }
  }
  let hasRun = false
  const watched: typeof definition = {
    ...definition,
    run: (ctx, given) => {
      hasRun = true
      return definition.run(ctx, given)
    },
  }
  const answer = await execute(kernel, watched, input, {
    ...options,
    ...(by.key !== undefined && { key: by.key }),
  })
  return { answer, isReplayed: !hasRun }
}

/**
 * The idempotency key of a request, as draft-ietf-httpapi-idempotency-key-header writes it: in quotes, or bare.
 *
 * @throws Stopped where it is missing though POST asks for one, or is none
 */
export function readIdempotencyKey(request: Request): string | undefined {
  const text = request.headers.get('idempotency-key')
  if (text === null) {
    if (request.method !== 'POST') return undefined
    throw malformed('Send an Idempotency-Key with every POST, so that sending it again does nothing twice.')
  }
  const [, quoted, bare] = /^(?:"([\w.:/-]{1,120})"|([\w.:/-]{1,120}))$/.exec(text.trim()) ?? []
  const key = quoted ?? bare
  if (key === undefined) {
    throw malformed('An Idempotency-Key has 1 to 120 characters: letters, digits and _ . : / -')
  }
  return key
}

function malformed(detail: string): Stopped {
  const problems = [{ in: 'header', pointer: '/Idempotency-Key', detail }] as const
  return new Stopped({ type: 'malformed-request', detail, problems })
}
