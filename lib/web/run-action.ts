import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Command } from '#lib/kernel/command.ts'
import { execute } from '#lib/kernel/execute.ts'
import type { Refused } from '#lib/kernel/refused.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { currentActor } from './current-actor.ts'
import { visitorLocale } from './current-locale.ts'
import type { FormState } from './form-state.ts'
import { idleForm, keyField, localeField } from './form-state.ts'
import { keptValues } from './kept-values.ts'
import { isLocale } from './locale.ts'
import { keepPostedForm } from './posted-form.ts'
import { referringPage } from './referring-page.ts'
import { sayProblems, sayRefusal } from './say-refusal.ts'
import { signInPath } from './sign-in-path.ts'

/** How a form's fields become a command's input, and what follows. */
export interface ActionOptions<O> {
  /** Takes the input out of the form. The command checks it; nothing here needs to. */
  readonly read: (form: FormData) => unknown
  /** Where to go when it is done; without a path the page stays and shows its new state. */
  readonly onDone?: (answer: O) => string | undefined
}

/**
 * Runs a command for a form as whoever is signed in, once for each key that a form carries.
 *
 * A refusal comes back as the form's state, in the visitor's language, with what was typed. Anything else is a bug
 * and is thrown; a guest without the right is sent to sign in, and comes back to the form's page.
 */
export async function runAction<I, O>(
  command: Command<I, O>,
  previous: FormState,
  form: FormData,
  options: ActionOptions<O>,
): Promise<FormState> {
  const key = keyOf(form)
  let path: string | undefined
  try {
    const actor = await currentActor()
    const answer = await execute<I, O>(kernel(), command, options.read(form), { actor, ...(key && { key }) })
    path = options.onDone?.(answer)
  } catch (error) {
    if (!isRefused(error)) throw error
    if (error.code === 'kernel.sign-in') redirect(await signInAndReturn())
    return refusedForm(error, previous, form)
  }
  if (path !== undefined) redirect(path)
  return keepPostedForm(form, { ...idleForm, status: 'done', round: previous.round + 1 })
}

/** A form that was refused: why, in the visitor's language, and what was typed. */
export async function refusedForm(refused: Refused, previous: FormState, form: FormData): Promise<FormState> {
  const wished = form.get(localeField)
  const locale = isLocale(wished) ? wished : await visitorLocale()
  return keepPostedForm(form, {
    status: 'refused',
    message: await sayRefusal(refused, locale),
    problems: await sayProblems(refused, locale),
    values: keptValues(form),
    round: previous.round,
  })
}

async function signInAndReturn(): Promise<string> {
  const page = referringPage(await headers())
  return signInPath(page && page.pathname + page.search)
}

function keyOf(form: FormData): string | undefined {
  const key = form.get(keyField)
  return typeof key === 'string' && key !== '' ? key : undefined
}
