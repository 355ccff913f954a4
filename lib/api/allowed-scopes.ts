import { may } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { operation } from './contract.ts'

/** The scopes that the actor may give a key: those of operations that the actor could run by hand. Sorted. */
export async function allowedScopes(ctx: QueryContext): Promise<readonly string[]> {
  const scopes = await Promise.all(
    ctx.all(operation).map(async ({ scope, load }) => {
      const { runs } = (await load()).default
      return runs.some(({ needs }) => may(ctx.actor, needs)) ? scope : undefined
    }),
  )
  return [...new Set(scopes)].filter((scope) => scope !== undefined).sort()
}
