import type { z } from 'zod'

/** What is wrong with a row, in one sentence: the first problem, and how many more there are. */
export function explainIssues({ issues }: z.ZodError): string {
  const [first] = issues
  if (!first) return 'The row does not have the form of the source.'
  const rest = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  const field = first.path.at(-1)
  return field === undefined ? `${first.message}${rest}` : `"${String(field)}": ${first.message}${rest}`
}
