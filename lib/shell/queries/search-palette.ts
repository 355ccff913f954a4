import * as z from 'zod'
import { may } from '#lib/kernel/actor.ts'
import { query } from '#lib/kernel/command.ts'
import type { PaletteHit } from '../contract.ts'
import { paletteSource } from '../contract.ts'

/** Objects of one kind that were found. */
export interface FoundGroup {
  readonly id: string
  /** Full key of the messages. */
  readonly title: string
  readonly hits: readonly PaletteHit[]
}

const mostHits = 5

/** Asks every source whose objects the actor may open. Each scopes what it finds to the actor itself. */
export const searchPalette = query({
  id: 'shell.search-palette',
  needs: 'anyone',
  input: z.strictObject({
    text: z
      .string()
      .trim()
      .min(2)
      .max(100)
      .regex(/^\P{Cc}*$/u),
    locale: z.string().max(8),
  }),
  async run(ctx, question): Promise<readonly FoundGroup[]> {
    const sources = ctx
      .all(paletteSource)
      .filter(({ needs }) => needs === 'anyone' || needs.some((right) => may(ctx.actor, right)))
    const groups = await Promise.all(
      sources.map(async ({ id, title, load }) => ({
        id,
        title,
        hits: (await (await load()).default(ctx, question)).slice(0, mostHits),
      })),
    )
    return groups.filter(({ hits }) => hits.length > 0)
  },
})
