import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from './database/contract.ts'
import type { DB } from './database/schema.generated.ts'
import { toInstant } from './instant.ts'
import { Refused } from './refused.ts'
import { fromStoredJson, toStoredJson } from './stored-json.ts'

/** One request as it is remembered. */
export interface AnswerRequest {
  readonly scope: string
  readonly key: string
  readonly command: string
  readonly inputHash: string
}

/** What tells two inputs apart. */
export function hashInput(input: unknown): string {
  return createHash('sha256').update(toStoredJson(input)).digest('hex')
}

/**
 * Takes the key first of all, so that a second request with it waits for the first and then stops.
 *
 * @throws a unique violation when the key is taken
 */
export async function claimAnswer(
  transaction: Transaction<DB>,
  request: AnswerRequest,
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('kernel_answer')
    .values({
      scope: request.scope,
      key: request.key,
      command: request.command,
      input_hash: request.inputHash,
      answer: null,
      created_at: toInstant(now),
    })
    .execute()
}

/** Keeps the answer beside the effect. */
export async function keepAnswer(
  transaction: Transaction<DB>,
  request: AnswerRequest,
  answer: unknown,
): Promise<void> {
  await transaction
    .updateTable('kernel_answer')
    .set({ answer: toStoredJson(answer) })
    .where('scope', '=', request.scope)
    .where('key', '=', request.key)
    .execute()
}

/**
 * The answer that the first call with this key was given.
 *
 * @throws Refused `kernel.key-reused` when the key belongs to another request
 */
export async function findAnswer<O>(database: Database, request: AnswerRequest): Promise<O> {
  const row = await database.read((reader) =>
    reader
      .selectFrom('kernel_answer')
      .select(['command', 'input_hash', 'answer'])
      .where('scope', '=', request.scope)
      .where('key', '=', request.key)
      .executeTakeFirstOrThrow(),
  )
  if (row.command !== request.command || row.input_hash !== request.inputHash || row.answer === null) {
    throw new Refused(
      'kernel.key-reused',
      'This form was already sent with other contents. Reload the page and send it again.',
    )
  }
  return fromStoredJson(row.answer) as O
}
