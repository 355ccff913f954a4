import type { Transaction } from 'kysely'
import type { Actor } from '../actor.ts'
import type { CommandContext } from '../context.ts'
import type { DB } from '../database/schema.generated.ts'
import { toInstant } from '../instant.ts'
import type { CommandNotes } from '../make-context.ts'
import { boundedJson } from './bounded-json.ts'
import type { KeptChange } from './kept-change.ts'
import { withoutSecrets } from './without-secrets.ts'
import type { SecretMarks } from './secret-marks.ts'

/** What was done: a command, or one delivery of a fact. */
export interface Deed {
  /** The command's id, or the listener's, `plugin/event`. */
  readonly action: string
  readonly input: unknown
  /** What the input's schema marks as secret. */
  readonly secrets: SecretMarks | undefined
  /** The idempotency key that the caller brought. */
  readonly key?: string | undefined
  /** Where the request came from. */
  readonly address?: string | undefined
  /** The fact that was delivered. */
  readonly causeFactId?: string
}

const mostInputBytes = 8192
const mostChanges = 50

/**
 * Leaves the one row of the audit trail that a command or delivery leaves, in its own transaction: where the effect
 * is kept the row is, and where it is undone so is the row.
 */
export async function storeEntry(
  transaction: Transaction<DB>,
  ctx: CommandContext,
  { changes, nested }: CommandNotes,
  deed: Deed,
): Promise<void> {
  const [main] = changes
  await transaction
    .insertInto('kernel_audit_entry')
    .values({
      id: ctx.newId(),
      occurred_at: toInstant(ctx.now),
      action: deed.action,
      ...actorColumns(ctx.actor),
      request_id: ctx.requestId,
      address: deed.address?.slice(0, 64) ?? null,
      idempotency_key: deed.key ?? null,
      cause_fact_id: deed.causeFactId ?? null,
      input: boundedJson(withoutSecrets(deed.input, deed.secrets), mostInputBytes),
      subject: main?.subject ?? null,
      subject_id: main?.id ?? null,
      changes: changesJson(changes),
      nested: JSON.stringify([...new Set(nested)].slice(0, mostChanges)),
    })
    .execute()
}

function actorColumns(actor: Actor) {
  const nobody = {
    actor_id: null,
    actor_name: null,
    company_id: null,
    api_key_id: null,
    api_key_name: null,
    staff_id: null,
    staff_name: null,
  }
  if (actor.type === 'guest') return { ...nobody, actor_type: actor.type }
  if (actor.type === 'system') return { ...nobody, actor_type: actor.type, actor_id: actor.name }
  return {
    actor_type: actor.type,
    actor_id: actor.personId,
    actor_name: actor.name.slice(0, 200),
    company_id: actor.companyId,
    api_key_id: actor.apiKey?.keyId ?? null,
    api_key_name: actor.apiKey?.name.slice(0, 80) ?? null,
    staff_id: actor.staff?.personId ?? null,
    staff_name: actor.staff?.name.slice(0, 200) ?? null,
  }
}

/** The first changes, and how many more there were. */
function changesJson(changes: readonly KeptChange[]): string {
  const texts = changes
    .slice(0, mostChanges)
    .map(
      ({ subject, id, before, after }) =>
        `{"subject":${JSON.stringify(subject)},"id":${JSON.stringify(id)},"before":${before},"after":${after}}`,
    )
  const omitted = changes.length - texts.length
  return `[${[...texts, ...(omitted > 0 ? [`{"omitted":${omitted}}`] : [])].join(',')}]`
}
