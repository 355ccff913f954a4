import type { QueryContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import type { FoundSubject, TimelineSubject, TimelineSubjectKind } from './contract.ts'
import { timelineSubject } from './contract.ts'

/** The kind of a subject, or nothing where its owner was taken out. */
export function kindOf(ctx: QueryContext, { kind }: TimelineSubject): TimelineSubjectKind | undefined {
  return ctx.all(timelineSubject).find((candidate) => candidate.kind === kind)
}

/**
 * What is known of a subject, for somebody who may see it.
 *
 * @throws NotFound when nobody declares the kind, or its owner says so
 */
export async function findSubject(ctx: QueryContext, subject: TimelineSubject): Promise<FoundSubject> {
  const entry = kindOf(ctx, subject)
  if (!entry) throw new NotFound()
  return (await entry.load()).default(ctx, subject.id)
}
