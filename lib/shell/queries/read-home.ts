import * as z from 'zod'
import { may } from '#lib/kernel/actor.ts'
import { query } from '#lib/kernel/command.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import type { NavItem, Permission } from '#lib/kernel/shell.ts'
import type { Load } from '#lib/kernel/token.ts'
import type { ComingLine, WaitingLine } from '../contract.ts'
import { comingSource, waitingSource } from '../contract.ts'
import { enterBackOffice, enterPortal } from '../permissions.ts'

/** What a start page says besides the lists of the area. */
export interface Home {
  /** The most urgent first. */
  readonly waiting: readonly WaitingLine[]
  /** The soonest first. */
  readonly coming: readonly ComingLine[]
}

const mostOfEach = 5
const urgency = { bad: 0, attention: 1, information: 2 } as const

export const readPortalHome = query({
  id: 'shell.read-portal-home',
  needs: enterPortal,
  input: z.strictObject({}),
  run: (ctx) => readHome(ctx, 'account'),
})

export const readOfficeHome = query({
  id: 'shell.read-office-home',
  needs: enterBackOffice,
  input: z.strictObject({}),
  run: (ctx) => readHome(ctx, 'admin'),
})

async function readHome(ctx: QueryContext, area: NavItem['area']): Promise<Home> {
  const [waiting, coming] = await Promise.all([
    linesOf(ctx, area, ctx.all(waitingSource)),
    linesOf(ctx, area, ctx.all(comingSource)),
  ])
  return {
    waiting: waiting.toSorted((left, right) => urgency[left.meaning] - urgency[right.meaning]),
    coming: coming.toSorted((left, right) => (left.on < right.on ? -1 : 1)).slice(0, mostOfEach),
  }
}

interface Source<Line> {
  readonly area: NavItem['area']
  readonly needs: Permission
  readonly load: Load<(ctx: QueryContext) => Promise<readonly Line[]>>
}

async function linesOf<Line>(
  ctx: QueryContext,
  area: NavItem['area'],
  sources: readonly Source<Line>[],
): Promise<readonly Line[]> {
  const open = sources.filter((source) => source.area === area && may(ctx.actor, source.needs))
  const lines = await Promise.all(
    open.map(async ({ load }) => (await (await load()).default(ctx)).slice(0, mostOfEach)),
  )
  return lines.flat()
}
