import { z } from 'zod'
import type { CommandContext } from '#lib/kernel/context.ts'
import { NotFound } from '#lib/kernel/refused.ts'
import { findSubject } from './find-subject.ts'
import { timeline } from './repository.ts'

/**
 * A comment that the actor wrote, on a subject that they may still see.
 *
 * @throws NotFound for a comment that is missing, removed, somebody else's, or on what the actor does not see any more
 */
export async function findOwnComment(ctx: CommandContext, entryId: string) {
  const found = await timeline(ctx).findComment(entryId)
  if (ctx.actor.type !== 'person' || !found?.comment || found.personId !== ctx.actor.personId) {
    throw new NotFound()
  }
  const { subjectKind, subjectId, personId, comment } = found
  const subject = { kind: subjectKind, id: subjectId }
  const { companyId } = await findSubject(ctx, subject)
  const seenBy = z.enum(['both', 'staff']).parse(found.seenBy)
  return { ...found, subject, companyId, seenBy, personId, comment }
}
