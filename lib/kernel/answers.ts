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

/**
 * Lets through what may be a key: databases agree on these characters, and on nothing about blanks and the like.
 *
 * @throws Refused `kernel.bad-key`
 */
export function checkKey(key: string): void {
  if (/^[\w.:/-]{1,120}$/.test(key)) return
  throw new Refused('kernel.bad-key', 'This form can’t be sent as it is. Reload the page and send it again.')
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

/** Keeps the answer beside the effect, and gives it as every replay will. */
export async function keepAnswer<O>(
  transaction: Transaction<DB>,
  request: AnswerRequest,
  answer: O,
): Promise<O> {
  const text = toStoredJson(answer)
  await transaction
    .updateTable('kernel_answer')
    .set({ answer: text })
    .where('scope', '=', request.scope)
    .where('key', '=', request.key)
    .execute()
  return fromStoredJson(text) as O
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
