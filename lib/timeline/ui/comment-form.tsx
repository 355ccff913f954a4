import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { writeCommentAction } from '../actions/write-comment.ts'
import type { TimelineSubject } from '../contract.ts'
import { SeenByField } from './seen-by-field.tsx'

export interface CommentFormProps {
  readonly subject: TimelineSubject
  readonly area: 'account' | 'admin'
}

/** Room for a comment; staff choose who reads it before they write. */
export async function CommentForm({ subject, area }: CommentFormProps): Promise<ReactNode> {
  const say = await getTranslations('timeline')
  return (
    <ActionForm
      action={writeCommentAction}
      submitLabel={say('write')}
      submitLook="secondary"
      doneMessage={say('written')}
    >
      <input type="hidden" name="subjectKind" value={subject.kind} />
      <input type="hidden" name="subjectId" value={subject.id} />
      {area === 'admin' && (
        <SeenByField
          legend={say('seenBy')}
          choices={[
            { value: 'staff', label: say('seenByStaff'), hint: say('seenByStaffHint') },
            { value: 'both', label: say('seenByBoth'), hint: say('seenByBothHint') },
          ]}
        />
      )}
      <Field
        name="comment"
        label={say('comment')}
        hint={say(`commentHint.${area}`)}
        rows={3}
        maxLength={2000}
      />
    </ActionForm>
  )
}
