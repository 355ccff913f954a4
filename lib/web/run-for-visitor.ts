import { redirect } from 'next/navigation'
import type { Command } from '#lib/kernel/command.ts'
import { execute } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { currentRequest } from '#lib/kernel/request-scope.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import type { VisitorLimits } from './admit-visitor.ts'
import { admitVisitor } from './admit-visitor.ts'
import type { FormState } from './form-state.ts'
import { refusedForm } from './run-action.ts'
import { visitorActor } from './visitor-actor.ts'

/** How a visitor's form becomes a command's input, what it counts against, and what follows. */
export interface VisitorOptions {
  readonly limits: VisitorLimits
  /** What it is about, and counted by. */
  readonly subject: (form: FormData) => string
  /** Takes the input out of the form. The command checks it. */
  readonly read: (form: FormData) => unknown
  /** Where to go when it is done: the same for everybody, so that nobody learns more than that. */
  readonly next: (form: FormData) => string
}

/**
 * Runs a command of the shop for a visitor who is nobody, after counting how often they come: so often may it be
 * done about one thing, and be tried from one place. A refusal comes back as
 * the form's state, with what was typed.
 */
export async function runForVisitor<I, O>(
  command: Command<I, O>,
  previous: FormState,
  form: FormData,
  { limits, subject, read, next }: VisitorOptions,
): Promise<FormState> {
  let giveBack: (() => Promise<void>) | undefined
  try {
    giveBack = await admitVisitor(kernel(), limits, subject(form), currentRequest()?.address)
    await execute<I, O>(kernel(), command, read(form), { actor: visitorActor })
  } catch (error) {
    if (!isRefused(error)) throw error
    await giveBack?.()
    return refusedForm(error, previous, form)
  }
  redirect(next(form))
}
