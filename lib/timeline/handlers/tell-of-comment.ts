import { z } from 'zod'
import type { CommandContext } from '#lib/kernel/context.ts'
import { handler } from '#lib/kernel/token.ts'
import type { Notice } from '#lib/notifications/contract.ts'
import { notifier } from '#lib/notifications/contract.ts'
import type { FoundSubject, TimelineSubjectKind } from '../contract.ts'
import { commented } from '../contract.ts'
import { findSubject, kindOf } from '../find-subject.ts'
import { timeline } from '../repository.ts'
import type { EntryReader, ReadEntry } from '../who-may-read.ts'
import { whoMayRead } from '../who-may-read.ts'

/** Tells those whom a comment names, and those who take part, as far as they may read it. */
export default handler(commented, async (ctx, { entryId, mentionedIds, isEdited }) => {
  const entry = await timeline(ctx).findComment(entryId)
  if (!entry?.comment || entry.personName === null) return
  const subject = { kind: entry.subjectKind, id: entry.subjectId }
  const kind = kindOf(ctx, subject)
  if (!kind) return
  const found = await findSubject(ctx, subject)
  const seenBy = z.enum(['both', 'staff']).parse(entry.seenBy)
  const read = { subject, seenBy, companyId: found.companyId }
  const others = isEdited ? [] : await participants(ctx, read, found)
  const isOther = (personId: string) => personId !== entry.personId && !mentionedIds.includes(personId)
  const mentioned = await whoMayRead(ctx, read, mentionedIds)
  const following = await whoMayRead(ctx, read, others.filter(isOther))
  const tell = teller(
    ctx,
    kind,
    { id: subject.id, entryId, comment: entry.comment },
    {
      person: entry.personName,
      subject: found.name,
    },
  )
  await tell('mentioned', mentioned)
  await tell('commented', following)
  const hasStaff = [...mentioned, ...following].some(({ isStaff }) => isStaff)
  if (entry.isStaff === 0 && !isEdited && !hasStaff && kind.answeredBy !== undefined) {
    await tell('commented', { permissionId: kind.answeredBy })
  }
})

async function participants(
  ctx: CommandContext,
  { subject, seenBy }: ReadEntry,
  found: FoundSubject,
): Promise<readonly string[]> {
  const commenters = await timeline(ctx).commenters(
    subject,
    seenBy === 'staff' ? ['both', 'staff'] : ['both'],
  )
  return [...commenters, ...(found.personIds ?? [])]
}

interface ToldComment {
  readonly id: string
  readonly entryId: string
  readonly comment: string
}

/**
 * Each side in its own words and to its own page. The comment itself stands in the mail alone: what is removed later
 * must not stay behind in inboxes.
 */
function teller(
  ctx: CommandContext,
  { pages }: TimelineSubjectKind,
  { id, entryId, comment }: ToldComment,
  values: Readonly<Record<string, string>>,
) {
  const send = async (topic: string, to: Notice['to'], page: string): Promise<void> => {
    const href = `${page.replace('[id]', id)}#entry-${entryId}`
    const lines = () => comment.split('\n').filter((line) => line.trim() !== '')
    await (await ctx.port(notifier)).send(ctx, { topic, to, values, lines, href })
  }
  return async (
    what: 'mentioned' | 'commented',
    to: readonly EntryReader[] | { readonly permissionId: string },
  ): Promise<void> => {
    if ('permissionId' in to) return send(`timeline.staff-${what}`, to, pages.admin)
    const idsOf = (isStaff: boolean) =>
      to.filter((reader) => reader.isStaff === isStaff).map(({ personId }) => personId)
    const [staff, customers] = [idsOf(true), idsOf(false)]
    if (staff.length > 0) await send(`timeline.staff-${what}`, { personIds: staff }, pages.admin)
    if (customers.length > 0) await send(`timeline.${what}`, { personIds: customers }, pages.account)
  }
}
