import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ButtonLook } from '#lib/ui/button.tsx'
import { DialogClose } from '#lib/ui/dialog-close.tsx'
import { Dialog } from '#lib/ui/dialog.tsx'
import type { ActionFormProps } from './action-form.tsx'
import { ActionForm } from './action-form.tsx'

export interface ConfirmFormProps extends Omit<ActionFormProps, 'draft' | 'className' | 'before'> {
  /** On the button that asks for it. */
  readonly trigger: ReactNode
  readonly triggerName?: string
  readonly triggerLook?: ButtonLook
  /** The question, with the thing's name in it. */
  readonly title: string
  /** What will happen, what will not, and whether it can be undone. */
  readonly consequences: readonly string[]
}

/** A form that says what will come of it before it is sent. */
export async function ConfirmForm({
  trigger,
  triggerName,
  triggerLook = 'danger',
  title,
  consequences,
  ...form
}: ConfirmFormProps): Promise<ReactNode> {
  const say = await getTranslations('web.dialog')
  return (
    <Dialog
      title={title}
      trigger={trigger}
      {...(triggerName !== undefined && { triggerName })}
      triggerLook={triggerLook}
      closeLabel={say('close')}
    >
      <ul className="mb-5 grid gap-1.5 text-14 text-muted">
        {consequences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ActionForm
        submitLook="danger"
        {...form}
        buttons="end"
        before={<DialogClose>{say('cancel')}</DialogClose>}
      />
    </Dialog>
  )
}
