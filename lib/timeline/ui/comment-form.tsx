import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { writeCommentAction } from '../actions/write-comment.ts'
import type { TimelineSubject } from '../contract.ts'

export interface CommentFormProps {
  readonly subject: TimelineSubject
  readonly area: 'account' | 'admin'
}

/** Room for a comment; staff choose who reads it. */
export async function CommentForm({ subject, area }: CommentFormProps): Promise<ReactNode> {
  const say = await getTranslations('timeline')
  const readers = [
    { value: 'both', label: say('seenByBoth') },
    { value: 'staff', label: say('seenByStaff') },
  ]
  return (
    <ActionForm
      action={writeCommentAction}
      submitLabel={say('write')}
      submitLook="secondary"
      doneMessage={say('written')}
    >
      <input type="hidden" name="subjectKind" value={subject.kind} />
      <input type="hidden" name="subjectId" value={subject.id} />
      <Field
        name="comment"
        label={say('comment')}
        hint={say(`commentHint.${area}`)}
        rows={3}
        maxLength={2000}
      />
      {area === 'admin' && (
        <Field name="seenBy" label={say('seenBy')} options={readers} defaultValue="both" />
      )}
    </ActionForm>
  )
}
