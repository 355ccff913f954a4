import { companyReader } from '#lib/companies/contract.ts'
import { personReader } from '#lib/identity/contract.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import type { Mention } from './mention.ts'
import { mentionSpans } from './mention-spans.ts'
import { readTimelines } from './permissions.ts'
import { timeline } from './repository.ts'
import type { ReadEntry } from './who-may-read.ts'
import { whoMayRead } from './who-may-read.ts'

const mostMentions = 10

/** Whom a comment names, of those who may read it. Anybody else's name is a word like any other. */
export async function findMentions(
  ctx: QueryContext,
  entry: ReadEntry,
  comment: string,
): Promise<readonly Mention[]> {
  if (!comment.includes('@')) return []
  const known = await namable(ctx, entry)
  const spans = mentionSpans(
    comment,
    known.map(({ name }) => name),
  )
  const named = new Set(spans.map(({ name }) => name))
  const meant = known.filter(({ name }) => named.has(name)).slice(0, mostMentions)
  const readers = await whoMayRead(
    ctx,
    entry,
    meant.map(({ personId }) => personId),
  )
  const ids = new Set(readers.map(({ personId }) => personId))
  return meant.filter(({ personId }) => ids.has(personId))
}

/**
 * The people whom the actor may name. Staff name staff, and in what customers read those customers, too; customers
 * name their own company's people, and those of the staff who took part.
 */
async function namable(
  ctx: QueryContext,
  { subject, seenBy, companyId }: ReadEntry,
): Promise<readonly Mention[]> {
  const { actor } = ctx
  const people = await ctx.port(personReader)
  const staff =
    actor.type === 'person' && actor.isStaff
      ? await people.holders(ctx, readTimelines.id)
      : await people.findAll(ctx, await timeline(ctx).commenters(subject, ['both']))
  const companies = await ctx.port(companyReader)
  const customers =
    seenBy === 'both' && companyId !== null
      ? await people.findAll(ctx, await companies.people(ctx, companyId))
      : []
  const byId = new Map([...staff, ...customers].map(({ personId, name }) => [personId, { personId, name }]))
  if (actor.type === 'person') byId.delete(actor.personId)
  return [...byId.values()]
}
