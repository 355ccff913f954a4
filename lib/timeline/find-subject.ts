import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { TimelineSubject } from './contract.ts'
import { timelineSubject } from './contract.ts'

/**
 * Whose company a subject belongs to, for somebody who may see it.
 *
 * @throws NotFound when nobody declares the kind, or its owner says so
 */
export async function findSubject(
  ctx: QueryContext,
  { kind, id }: TimelineSubject,
): Promise<{ readonly companyId: string | null }> {
  const entry = ctx.all(timelineSubject).find((candidate) => candidate.kind === kind)
  if (!entry) throw new NotFound()
  return (await entry.load()).default(ctx, id)
}
