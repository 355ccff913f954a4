import { z } from 'zod'

/** The fields by which an input names a subject. */
export const subjectFields = {
  subjectKind: z.string().min(1).max(60),
  subjectId: z.string().min(1).max(32),
}
