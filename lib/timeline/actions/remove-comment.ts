'use server'

import { headers } from 'next/headers'
import type { FormState } from '#lib/web/form-state.ts'
import { referringPage } from '#lib/web/referring-page.ts'
import { runAction } from '#lib/web/run-action.ts'
import { removeComment } from '../commands/remove-comment.ts'
import { afterChange } from '../after-change.ts'

/** Removes a comment and shows what is left of it. */
export async function removeCommentAction(previous: FormState, form: FormData): Promise<FormState> {
  const page = referringPage(await headers())
  return runAction(removeComment, previous, form, {
    read: (fields) => ({ entryId: fields.get('entryId') }),
    onDone: ({ entryId }) => page && afterChange(page, entryId),
  })
}
