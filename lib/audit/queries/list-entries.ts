import { z } from 'zod'
import { instantInZone } from '#lib/dates/instant-in-zone.ts'
import { auditEntries } from '#lib/kernel/audit/audit-entries.ts'
import type { EntryRow } from '#lib/kernel/audit/hash-entry.ts'
import { readChanges } from '#lib/kernel/audit/stored-changes.ts'
import { query } from '#lib/kernel/command.ts'
import { fromInstant, later, toInstant } from '#lib/kernel/instant.ts'
import { shopTimeZone } from '#lib/kernel/shop-time-zone.ts'
import { formatPlace, placeForm, readPlace } from '../entry-place.ts'
import { readAuditTrail } from '../permissions.ts'

const pageSize = 50
const dayMilliseconds = 86_400_000
/** Milliseconds of 15 digits are beyond what a date can hold. */
const furthest = 253_402_300_799_999

/** Entries of the audit trail, the newest first, page by page. */
export const listEntries = query({
  id: 'audit.list-entries',
  needs: readAuditTrail,
  input: z.strictObject({
    action: z.string().max(120).optional(),
    actor: z.string().max(120).optional(),
    thing: z.string().max(120).optional(),
    /** `YYYY-MM-DD` in the shop's zone. */
    day: z.iso.date().optional(),
    /** `next` of the page before. */
    after: z
      .string()
      .max(48)
      .regex(placeForm)
      .refine((text) => Number.parseInt(text, 10) <= furthest)
      .optional(),
  }),
  async run(ctx, { action, actor, thing, day, after }) {
    const filter = {
      action,
      actorId: actor,
      subjectId: thing,
      span: day === undefined ? undefined : spanOf(day),
    }
    const found = await auditEntries(ctx).list(filter, after ? readPlace(after) : undefined, pageSize + 1)
    const shown = found.slice(0, pageSize)
    const last = shown.at(-1)
    return {
      entries: shown.map(toEntry),
      next:
        found.length > pageSize && last
          ? formatPlace({ occurredAt: last.occurred_at, id: last.id })
          : undefined,
    }
  },
})

/** An entry as people read it. */
export type AuditEntry = ReturnType<typeof toEntry>

/** Days are short or long by an hour twice a year: the next one begins where its own midnight is. */
function spanOf(day: string): readonly [string, string] {
  const from = fromInstant(midnight(day))
  const nextDay = later(new Date(`${day}T00:00:00Z`), dayMilliseconds)
    .toISOString()
    .slice(0, 10)
  return [toInstant(from), midnight(nextDay)]
}

function midnight(day: string): string {
  const instant = instantInZone(`${day}T00:00`, shopTimeZone())
  return toInstant(new Date(instant ?? `${day}T00:00:00Z`))
}

function toEntry(row: EntryRow) {
  return {
    entryId: row.id,
    occurredAt: row.occurred_at,
    action: row.action,
    actorType: row.actor_type,
    actorId: row.actor_id,
    actorName: row.actor_name,
    companyId: row.company_id,
    apiKeyId: row.api_key_id,
    apiKeyName: row.api_key_name,
    staffId: row.staff_id,
    staffName: row.staff_name,
    requestId: row.request_id,
    address: row.address,
    idempotencyKey: row.idempotency_key,
    causeFactId: row.cause_fact_id,
    input: row.input,
    subject: row.subject,
    subjectId: row.subject_id,
    nested: z.array(z.string().max(120)).max(50).parse(JSON.parse(row.nested)),
    ...readChanges(row.changes),
  }
}
