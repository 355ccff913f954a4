import { z } from 'zod'

/** What people may write: plain text, of lines. It is never read as markup. */
export const commentText = z
  .string()
  .trim()
  .min(1, 'timeline.problems.comment')
  .max(2000, 'timeline.problems.tooLong')
