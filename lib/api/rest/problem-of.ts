import type { InputProblem, Refused } from '#lib/kernel/refused.ts'
import type { Problem, RequestProblem } from './problem-types.ts'

/** What a refusal of the kernel or of the business is to another system. */
export function problemOf(refused: Refused): Problem {
  const { code, reason: detail } = refused
  if (code === 'kernel.not-found') return { type: 'not-found', detail, code }
  if (code === 'kernel.forbidden' || code === 'kernel.sign-in') {
    return { type: 'forbidden', detail: 'The role of the person behind the key does not allow this.', code }
  }
  if (code === 'kernel.key-reused') {
    const advice = 'Send another Idempotency-Key with other contents.'
    return {
      type: 'key-reused',
      detail: `This Idempotency-Key was used with other contents. ${advice}`,
      code,
    }
  }
  if (code === 'kernel.busy') return { type: 'busy', detail, code, headers: { 'retry-after': '5' } }
  if (hasProblems(refused)) {
    const problems = refused.problems.map((problem) => requestProblem('body', problem))
    return { type: 'invalid-input', detail: 'Correct what is named in problems and send it again.', problems }
  }
  return { type: 'refused', detail, code }
}

/** A problem of an input, by where it stands in the request. */
export function requestProblem(place: RequestProblem['in'], problem: InputProblem): RequestProblem {
  const names = problem.path === '' ? [] : problem.path.split('.')
  const pointer = names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  return { in: place, pointer, detail: detailOf(problem) }
}

function hasProblems(refused: Refused): refused is Refused & { readonly problems: readonly InputProblem[] } {
  return 'problems' in refused
}

/** Schemas of forms give keys of messages, which say nothing to another system. */
function detailOf({ message, code, limit }: InputProblem): string {
  if (!/^[a-z-]+(\.[\w-]+)+$/i.test(message)) return message
  if (code === 'too_small') return `Too short or too small: at least ${limit ?? 1}.`
  if (code === 'too_big' || code === 'too_long') return `Too long or too large: at most ${limit ?? 0}.`
  return 'This cannot be used here.'
}
