import { z } from 'zod'
import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound, Refused } from '#lib/kernel/refused.ts'
import { defaultLocale, isLocale } from '#lib/web/locale.ts'
import { requestTable } from './request-table.ts'
import type { LinkPurpose } from './repository/links.ts'
import { links } from './repository/links.ts'
import { requests } from './repository/requests.ts'

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof requests>['find']>>>

/** A row of the table, with what its texts stand for. */
export function readRequest(row: Row) {
  return {
    ...row,
    state: z.enum(requestTable.names).parse(row.state),
    locale: isLocale(row.locale) ? row.locale : defaultLocale,
  }
}

export type FoundRequest = ReturnType<typeof readRequest>

/**
 * A request that is staff's work, or was.
 *
 * @throws NotFound for one that is missing, or that nobody confirmed: it is nobody's work
 */
export async function findConfirmed(ctx: QueryContext, registrationId: string): Promise<FoundRequest> {
  const row = await requests(ctx).find(registrationId)
  const request = row && readRequest(row)
  if (!request || request.state === requestTable.initial) throw new NotFound()
  return request
}

/** The request that a link leads to, as long as it works. */
export async function findByToken(
  ctx: QueryContext,
  tokenHash: string,
  purpose: LinkPurpose,
): Promise<FoundRequest | undefined> {
  const link = await links(ctx).findLive(tokenHash, purpose, ctx.now)
  const row = link && (await requests(ctx).find(link.registrationId))
  return row && readRequest(row)
}

/** Said of every link that leads nowhere: run out, used, or never made. */
export function linkOver(): Refused {
  return new Refused('registrations.link-over', 'This link does not work any more. Ask for an account again.')
}
