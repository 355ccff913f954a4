import type { FieldErrors, FieldValues } from 'react-hook-form'
import type { FormState } from './form-state.ts'

/**
 * A form's state with what react-hook-form found wrong since.
 *
 * @param words sentences by the keys that the schema gives as messages
 */
export function withErrors<Values extends FieldValues>(
  state: FormState,
  errors: FieldErrors<Values>,
  words: Readonly<Record<string, string>>,
): FormState {
  const found = Object.entries(errors).map(([path, error]) => {
    const key = String(error?.message ?? '')
    return { path, message: words[key] ?? key }
  })
  const paths = new Set(found.map(({ path }) => path))
  return { ...state, problems: [...found, ...state.problems.filter(({ path }) => !paths.has(path))] }
}
