'use server'

import { headers } from 'next/headers'
import type { FormState } from '#lib/web/form-state.ts'
import { referringPage } from '#lib/web/referring-page.ts'
import { runAction } from '#lib/web/run-action.ts'
import { editComment } from '../commands/edit-comment.ts'
import { afterChange } from '../after-change.ts'

/** Changes a comment and shows it where it stands. */
export async function editCommentAction(previous: FormState, form: FormData): Promise<FormState> {
  const page = referringPage(await headers())
  return runAction(editComment, previous, form, {
    read: (fields) => ({ entryId: fields.get('entryId'), comment: fields.get('comment') }),
    onDone: ({ entryId }) => page && afterChange(page, entryId),
  })
}
