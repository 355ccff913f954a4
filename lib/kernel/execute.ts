import type { Transaction } from 'kysely'
import type { Actor } from './actor.ts'
import { scopeOf } from './actor.ts'
import { storeNews } from './announce.ts'
import type { AnswerRequest } from './answers.ts'
import { checkKey, claimAnswer, findAnswer, hashInput, keepAnswer } from './answers.ts'
import { secretMarks } from './audit/secret-marks.ts'
import { storeEntry } from './audit/store-entry.ts'
import type { Command, Query } from './command.ts'
import { isUniqueViolation } from './database/is-unique-violation.ts'
import { isOutcomeUnknown } from './database/outcome-unknown.ts'
import type { DB } from './database/schema.generated.ts'
import { failpoint } from './failpoint.ts'
import type { Kernel } from './kernel.ts'
import type { Caller } from './make-context.ts'
import { commandContext, emptyNotes, queryContext } from './make-context.ts'
import { observeWork } from './observe-work.ts'
import { storeFacts } from './outbox.ts'
import { readInput } from './read-input.ts'
import { isRefused } from './refused.ts'
import { currentRequest } from './request-scope.ts'
import { tellOwnProcess } from './tell-own-process.ts'

/** Who runs a command, and the key that makes a replay answer as the first call did. */
export interface CommandOptions {
  readonly actor: Actor
  /**
   * At most 120 characters, made by the caller or carried by the form. Remembered for 90 days; without one nothing
   * is remembered.
   */
  readonly key?: string
  /** The request that this is part of; left out, the one that the process is answering. */
  readonly request?: RequestMark
}

const mostRequestIdCharacters = 64

/** What the audit trail and the logs know a request by. */
export interface RequestMark {
  /** At most 64 characters; without one the kernel makes one. */
  readonly id: string
  /** The address that it came from, as the web server vouches for it; at most 64 characters. */
  readonly address?: string
}

/** One call of a command. */
interface Run extends Caller {
  readonly key: string | undefined
  readonly address: string | undefined
  /** Under which its answer is kept; undefined where nothing is remembered. */
  readonly request?: AnswerRequest
}

class AlreadyAnswered extends Error {}

/**
 * Runs a command in one transaction: its effect, its facts and its answer are kept together or not at all.
 *
 * When the connection broke at the commit, a command with a key runs a second time: the key finds what the first
 * run stored, or proves that it stored nothing.
 *
 * @throws Refused when the business says no; nothing is kept then. What caused a refusal is reported.
 */
export async function execute<I, O>(
  kernel: Kernel,
  command: Command<I, O>,
  input: unknown,
  options: CommandOptions,
): Promise<O> {
  const request = markOf(kernel, options)
  return observeWork({ kind: 'command', id: command.id, actor: options.actor, request }, () =>
    executeMarked(kernel, command, input, { ...options, request }),
  )
}

async function executeMarked<I, O>(
  kernel: Kernel,
  command: Command<I, O>,
  input: unknown,
  options: CommandOptions & { readonly request: RequestMark },
): Promise<O> {
  const { actor, key, request: mark } = options
  const parsed = readInput(command, actor, input)
  const run = { actor, requestId: mark.id, key, address: mark.address }
  if (!key) return runOnce(kernel, command, parsed, run)
  checkKey(key)
  const request = { scope: scopeOf(actor), key, command: command.id, inputHash: hashInput(parsed) }
  const runOrFind = () =>
    runOnce(kernel, command, parsed, { ...run, request }).catch((error: unknown) => {
      if (error instanceof AlreadyAnswered) return findAnswer<O>(kernel.database, request)
      throw error
    })
  return runOrFind().catch((error: unknown) => {
    if (isOutcomeUnknown(error)) return runOrFind()
    throw error
  })
}

/** Asks a query on connections that cannot write. */
export async function ask<I, O>(
  kernel: Kernel,
  query: Query<I, O>,
  input: unknown,
  options: Pick<CommandOptions, 'actor' | 'request'>,
): Promise<O> {
  const { actor } = options
  const request = markOf(kernel, options)
  const caller = { actor, requestId: request.id }
  return observeWork({ kind: 'query', id: query.id, actor, request }, async () => {
    const parsed = readInput(query, actor, input)
    return kernel.database.read((reader) =>
      query.run(queryContext(kernel, caller, { mode: 'read', database: reader }), parsed),
    )
  })
}

async function runOnce<I, O>(kernel: Kernel, command: Command<I, O>, input: I, run: Run): Promise<O> {
  const { request, key, address } = run
  const deed = { action: command.id, input, secrets: secretMarks(command.input), key, address }
  const work = async (transaction: Transaction<DB>) => {
    const notes = emptyNotes()
    const ctx = commandContext(kernel, run, { mode: 'write', database: transaction }, notes)
    if (request) await claimOrStop(transaction, request, ctx.now)
    const result = await command.run(ctx, input)
    await storeFacts(kernel, transaction, notes.facts, ctx)
    if (command.unaudited === undefined) await storeEntry(transaction, ctx, notes, deed)
    else if (notes.changes.length > 0) throw new Error(`"${command.id}" tells changes that nobody keeps.`)
    const answer = request ? await keepAnswer(transaction, request, result) : result
    await storeNews(kernel, transaction, notes.news)
    await failpoint(`${command.id}.before-commit`)
    return { answer, notes }
  }
  const { answer, notes } = await kernel.database
    .write(work)
    .catch((error: unknown) => throwReported(kernel, error))
  await failpoint(`${command.id}.after-commit`)
  tellOwnProcess(kernel, notes)
  return answer
}

/** Who calls may name the request; else it is the one that this process answers. */
function markOf(kernel: Kernel, options: Pick<CommandOptions, 'request'>): RequestMark {
  const request = options.request ?? currentRequest()
  return { ...request, id: (request?.id ?? kernel.newId()).slice(0, mostRequestIdCharacters) }
}

/** Who is refused hears no cause, so the operators must. */
function throwReported(kernel: Kernel, error: unknown): never {
  if (isRefused(error) && error.cause !== undefined) kernel.report(error.cause)
  throw error
}

async function claimOrStop(transaction: Transaction<DB>, request: AnswerRequest, now: Date): Promise<void> {
  try {
    await claimAnswer(transaction, request, now)
  } catch (error) {
    if (isUniqueViolation(error)) throw new AlreadyAnswered()
    throw error
  }
}
