import { redirect } from 'next/navigation'
import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import type { Command } from '#lib/kernel/command.ts'
import { eachInTurn } from '#lib/kernel/each-in-turn.ts'
import { execute } from '#lib/kernel/execute.ts'
import { isRefused } from '#lib/kernel/refused.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { currentActor } from './current-actor.ts'
import { visitorLocale } from './current-locale.ts'
import type { FieldProblem, FormState } from './form-state.ts'
import { idleForm, keyField } from './form-state.ts'
import { keepPostedForm } from './posted-form.ts'
import { sayRefusal } from './say-refusal.ts'
import { signInPath } from './sign-in-path.ts'

/** So many in one go. */
const mostRows = 500

/** The hidden fields by which a form says on which rows a command is to be run. */
const rowField = 'id'

/**
 * Runs a command once for each row that a form names, each in a transaction of its own, as whoever is signed in. A row
 * that is refused, or is not theirs, is told with its reason and holds up no other. Sent again with the same key,
 * what was done is not done twice.
 */
export async function runEach<I, O>(
  command: Command<I, O>,
  previous: FormState,
  form: FormData,
  read: (rowId: string) => unknown,
): Promise<FormState> {
  const [actor, locale] = await Promise.all([currentActor(), visitorLocale()])
  if (actor.type === 'guest') redirect(signInPath())
  const rowIds = [...new Set(form.getAll(rowField).map(String))]
  const say = await getTranslations({ locale, namespace: 'web.each' })
  if (rowIds.length === 0 || rowIds.length > mostRows) {
    return keepPostedForm(form, {
      ...previous,
      status: 'refused',
      message: say(rowIds.length === 0 ? 'none' : 'tooMany', { most: mostRows }),
      problems: [],
    })
  }
  const key = form.get(keyField)
  const problems: FieldProblem[] = []
  await eachInTurn(rowIds, async (rowId) => {
    const once = typeof key === 'string' && key !== '' ? { key: `${key}:${rowId}` } : {}
    try {
      await execute<I, O>(kernel(), command, read(rowId), { actor, ...once })
    } catch (error) {
      if (!isRefused(error)) throw error
      problems.push({ path: rowId, message: await sayRefusal(error, locale) })
    }
  })
  refresh()
  const message = say('done', { done: rowIds.length - problems.length, refused: problems.length })
  return keepPostedForm(form, {
    ...idleForm,
    status: 'done',
    message,
    problems,
    round: previous.round + 1,
  })
}
