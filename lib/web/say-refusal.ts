import { getTranslations } from 'next-intl/server'
import type { InputProblem, Refused } from '#lib/kernel/refused.ts'
import { InvalidInput } from '#lib/kernel/refused.ts'
import type { FieldProblem } from './form-state.ts'
import type { Locale } from './locale.ts'

/**
 * Why something was refused, in a language: `orders.out-of-stock` is the text `refusals.out-of-stock` of `orders`.
 * Where nobody translated it, the refusal's own English reason.
 */
export async function sayRefusal(refused: Refused, locale: Locale): Promise<string> {
  const say = await getTranslations({ locale })
  const [owner, ...code] = refused.code.split('.')
  const key = `${owner}.refusals.${code.join('.')}`
  return say.has(key) ? say(key, refused.values) : refused.reason
}

/** What is wrong with each field, in a language. */
export async function sayProblems(refused: Refused, locale: Locale): Promise<readonly FieldProblem[]> {
  if (!hasProblems(refused)) return []
  const say = await getTranslations({ locale })
  return refused.problems.map((problem) => {
    const key = `web.problems.${kindOf(problem)}`
    if (say.has(problem.message)) return { path: problem.path, message: say(problem.message, problem.values) }
    const message = say.has(key) ? say(key, { limit: problem.limit ?? 0 }) : problem.message
    return { path: problem.path, message }
  })
}

function hasProblems(refused: Refused): refused is InvalidInput {
  return refused instanceof InvalidInput || 'problems' in refused
}

function kindOf({ code, limit }: InputProblem): string | undefined {
  return code === 'too_small' && limit === 1 ? 'missing' : code
}
