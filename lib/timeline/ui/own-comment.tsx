import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { TextLink } from '#lib/ui/text-link.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { editCommentAction } from '../actions/edit-comment.ts'
import { removeCommentAction } from '../actions/remove-comment.ts'
import type { TimelineLine } from '../queries/read-timeline.ts'

export interface OwnCommentProps {
  readonly entry: TimelineLine
  /** The page to come back to when nothing is to be changed. */
  readonly here: string
  /** Whether it is to be edited rather than removed. */
  readonly isEdited: boolean
}

/** What one may do with what one wrote, in its place. */
export async function OwnComment({ entry, here, isEdited }: OwnCommentProps): Promise<ReactNode> {
  const say = await getTranslations('timeline')
  const { entryId, comment } = entry
  return (
    <div className="grid gap-3 rounded-card border border-line bg-sunken p-3">
      <ActionForm
        action={isEdited ? editCommentAction : removeCommentAction}
        submitLabel={say(isEdited ? 'save' : 'removeNow')}
        submitLook={isEdited ? 'primary' : 'danger'}
      >
        <input type="hidden" name="entryId" value={entryId} />
        {isEdited ? (
          <Field
            name="comment"
            label={say('comment')}
            rows={4}
            maxLength={2000}
            defaultValue={comment ?? ''}
          />
        ) : (
          <>
            <p className="text-14 wrap-anywhere whitespace-pre-line">{comment}</p>
            <p className="text-13 text-muted">{say('removeAsk')}</p>
          </>
        )}
      </ActionForm>
      <p className="text-14">
        <TextLink href={`${here}#entry-${entryId}`} prefetch={false}>
          {say('keep')}
        </TextLink>
      </p>
    </div>
  )
}
