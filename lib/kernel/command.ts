import type { $ZodType } from 'zod/v4/core'
import type { CommandContext, QueryContext } from './context.ts'
import type { Permission } from './shell.ts'

/** The only way to change anything: one permission, one validated input, one transaction. */
export interface Command<I, O> {
  readonly type: 'command'
  /** `owner.verb-noun` */
  readonly id: string
  readonly needs: Permission | 'anyone'
  readonly input: $ZodType<I>
  /** Why it leaves no row in the audit trail. For notes that the shop takes of itself; a test keeps the list of them. */
  readonly unaudited?: string
  run(ctx: CommandContext, input: I): Promise<O>
}

/** The only way to read: no writes by construction. */
export interface Query<I, O> {
  readonly type: 'query'
  readonly id: string
  readonly needs: Permission | 'anyone'
  readonly input: $ZodType<I>
  run(ctx: QueryContext, input: I): Promise<O>
}

/**
 * Defines a command. Its answer is stored by the caller's key and must be plain data.
 *
 * @throws Refused from `run` undoes everything that the command did
 */
export function command<I, O>(definition: Omit<Command<I, O>, 'type'>): Command<I, O> {
  return { ...definition, type: 'command' }
}

/** Defines a query. */
export function query<I, O>(definition: Omit<Query<I, O>, 'type'>): Query<I, O> {
  return { ...definition, type: 'query' }
}
