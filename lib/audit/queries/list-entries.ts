import { indexInput } from '#lib/index-page/engine/index-input.ts'
import { readIndex } from '#lib/index-page/engine/read-index.ts'
import { auditEntries } from '#lib/kernel/audit/audit-entries.ts'
import { toEntry } from '#lib/kernel/audit/stored-rows.ts'
import { query } from '#lib/kernel/command.ts'
import { entriesIndex } from '../entries-index.ts'
import { readAuditTrail } from '../permissions.ts'
import { showEntry } from '../shown-entry.ts'

/** Entries of the audit trail, as the list asks for them. */
export const listEntries = query({
  id: 'audit.list-entries',
  needs: readAuditTrail,
  input: indexInput,
  run: (ctx, input) =>
    readIndex(entriesIndex, input, {
      from: auditEntries(ctx).list(),
      shape: (rows) => rows.map((row) => showEntry(toEntry(row))),
    }),
})
