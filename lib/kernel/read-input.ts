import type { $ZodIssue, $ZodType } from 'zod/v4/core'
import { safeParse } from 'zod/v4/core'
import type { Actor } from './actor.ts'
import { may } from './actor.ts'
import type { InputProblem } from './refused.ts'
import { InvalidInput, Refused } from './refused.ts'
import type { Permission } from './shell.ts'

interface Guarded<I> {
  readonly needs: Permission | 'anyone'
  readonly input: $ZodType<I>
}

const mostProblems = 50

/**
 * Lets an input through to a command or query: first the permission, then the form.
 *
 * @throws Refused `kernel.sign-in` for a guest, `kernel.forbidden` for somebody without the permission
 * @throws InvalidInput with one problem per field
 */
export function readInput<I>(definition: Guarded<I>, actor: Actor, input: unknown): I {
  if (!may(actor, definition.needs)) {
    if (actor.type === 'guest') throw new Refused('kernel.sign-in', 'Sign in to go on.')
    throw new Refused(
      'kernel.forbidden',
      'Your role does not allow this. Ask your administrator for the right.',
    )
  }
  const parsed = safeParse(definition.input, input)
  if (!parsed.success) throw new InvalidInput(parsed.error.issues.slice(0, mostProblems).map(problemOf))
  const unstorable = pathsOfNul(parsed.data, '').slice(0, mostProblems)
  if (unstorable.length > 0) throw new InvalidInput(unstorable.map(problemOfNul))
  return parsed.data
}

function problemOf(issue: $ZodIssue): InputProblem {
  const problem = { path: issue.path.join('.'), message: issue.message, code: issue.code }
  if (issue.code === 'too_small') return { ...problem, limit: Number(issue.minimum) }
  if (issue.code === 'too_big') {
    return {
      ...problem,
      code: issue.origin === 'string' ? 'too_long' : issue.code,
      limit: Number(issue.maximum),
    }
  }
  return problem
}

function problemOfNul(path: string): InputProblem {
  return { path, message: 'Remove the invisible character and type it again.', code: 'invisible_character' }
}

/** Where a text holds U+0000, which SQLite cuts texts at: no database may see one. */
function pathsOfNul(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return value.includes('\0') ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const below = path === '' ? key : `${path}.${key}`
    return key.includes('\0') ? [below] : pathsOfNul(item, below)
  })
}
