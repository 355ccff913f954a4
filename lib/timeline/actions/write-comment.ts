'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { writeComment } from '../commands/write-comment.ts'

/** Adds a comment and shows it on the page it was written on. */
export async function writeCommentAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(writeComment, previous, form, {
    read: (fields) => ({
      subjectKind: fields.get('subjectKind'),
      subjectId: fields.get('subjectId'),
      comment: fields.get('comment'),
      // Kept among staff unless they said otherwise; customers are not asked.
      isInternal: fields.get('seenBy') !== 'both',
    }),
  })
  if (state.status === 'done') refresh()
  return state
}
