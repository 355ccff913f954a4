import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ApprovalState } from '#lib/approvals/contract.ts'
import { Notice } from '#lib/ui/notice.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { askApprovalAction } from '../actions/ask-approval.ts'

export interface ApprovalNoticeProps {
  readonly approval: ApprovalState
  readonly addressId: string
}

/** Whether the order needs somebody's yes, how that stands, and the way to ask. */
export async function ApprovalNotice({ approval, addressId }: ApprovalNoticeProps): Promise<ReactNode> {
  const say = await getTranslations('orders')
  const { answer, note } = approval
  if (answer === 'yes') return null
  return (
    <Notice meaning={answer === 'no' ? 'bad' : 'attention'}>
      <div className="grid gap-3">
        <p>{say(`approval.${answer}`, { note: note || '–' })}</p>
        {answer !== 'waits' && (
          <ActionForm action={askApprovalAction} submitLabel={say('approval.askFor')} submitLook="secondary">
            <input type="hidden" name="addressId" value={addressId} />
          </ActionForm>
        )}
      </div>
    </Notice>
  )
}
