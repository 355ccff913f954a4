import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { everyCompanyRole, everyStaffRole } from '#lib/kernel/shell.ts'
import { Card } from '#lib/ui/card.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { askAs } from '#lib/web/ask.ts'
import { inviteColleagueAction, inviteStaffAction } from '../actions/invitations.ts'
import { listInvitations } from '../queries/list-invitations.ts'
import { InvitationTable } from './invitation-table.tsx'
import { InviteForm } from './invite-form.tsx'

export interface InvitationsViewProps {
  readonly area: 'account' | 'admin'
  /** Only older ones than this, on a further page. */
  readonly beforeId: string | null
}

const pathOf = { account: '/account/company/invitations', admin: '/admin/invitations' } as const

/** Who was asked into the company, or to the staff, and the form to ask somebody. */
export async function InvitationsView({ area, beforeId }: InvitationsViewProps): Promise<ReactNode> {
  const say = await getTranslations('identity.invitations')
  const path = pathOf[area]
  const { invitations, olderThanId } = await askAs(listInvitations, { beforeId }, path)
  const isStaff = area === 'admin'
  return (
    <>
      <PageHeader title={say('title')} text={say(isStaff ? 'textStaff' : 'textCompany')} />
      <div className="grid gap-6">
        <Card title={say('formTitle')}>
          <InviteForm
            action={isStaff ? inviteStaffAction : inviteColleagueAction}
            roles={isStaff ? everyStaffRole : everyCompanyRole}
          />
        </Card>
        {invitations.length === 0 ? (
          <EmptyState title={say('emptyTitle')} text={say('emptyText')} />
        ) : (
          <InvitationTable invitations={invitations} />
        )}
        {olderThanId !== undefined && (
          <p>
            <TextLink href={`${path}?before=${olderThanId}`}>{say('older')}</TextLink>
          </p>
        )}
      </div>
    </>
  )
}
