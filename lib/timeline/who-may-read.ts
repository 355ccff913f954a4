import { personReader } from '#lib/identity/contract.ts'
import { may } from '#lib/kernel/actor.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { readAs } from '#lib/kernel/read-as.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import type { TimelineSubject } from './contract.ts'
import { findSubject } from './find-subject.ts'
import { readTimelines } from './permissions.ts'

/** An entry, as far as it decides who reads it. */
export interface ReadEntry {
  readonly subject: TimelineSubject
  readonly seenBy: 'both' | 'staff'
  /** Whose the subject is: people of several companies read it in the name of this one. */
  readonly companyId: string | null
}

/** Somebody who may read an entry. */
export interface EntryReader {
  readonly personId: string
  readonly isStaff: boolean
}

/**
 * Those of some people who may read an entry at this moment: who may sign in, sees the subject, and is of the staff
 * where it is internal. Each is asked for alone, so callers bring few.
 */
export async function whoMayRead(
  ctx: QueryContext,
  { subject, seenBy, companyId }: ReadEntry,
  personIds: readonly string[],
): Promise<readonly EntryReader[]> {
  const people = await ctx.port(personReader)
  const readers: EntryReader[] = []
  for (const personId of new Set(personIds)) {
    const person = await people.actor(ctx, personId, companyId === null ? 'first' : { companyId })
    if (!person || !may(person, readTimelines) || (seenBy === 'staff' && !person.isStaff)) continue
    if (await isFound(readAs(ctx, person), subject)) readers.push({ personId, isStaff: person.isStaff })
  }
  return readers
}

async function isFound(ctx: QueryContext, subject: TimelineSubject): Promise<boolean> {
  try {
    await findSubject(ctx, subject)
    return true
  } catch (error) {
    if (isRefused(error)) return false
    throw error
  }
}
