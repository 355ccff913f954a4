import { z } from 'zod'
import type { EntryRow } from '#lib/kernel/audit/hash-entry.ts'
import { readChanges } from '#lib/kernel/audit/stored-changes.ts'

/** An entry as people read it. */
export type AuditEntry = ReturnType<typeof showEntry>

export function showEntry(row: EntryRow) {
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
