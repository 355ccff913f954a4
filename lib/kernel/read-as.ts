import type { Actor } from './actor.ts'
import type { QueryContext } from './context.ts'
import { readInput } from './read-input.ts'

/**
 * The same context as somebody else would have it, on the same connection: for asking what they may see, before they
 * are told of it. What is asked through it is refused as they would be refused.
 */
export function readAs(ctx: QueryContext, actor: Actor): QueryContext {
  const context: QueryContext = {
    ...ctx,
    actor,
    ask: (query, input) => query.run(context, readInput(query, actor, input)),
  }
  return context
}
