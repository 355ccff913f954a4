import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { resendInvitationAction, revokeInvitationAction } from '../actions/invitations.ts'
import type { InvitationState, ListedInvitation } from '../queries/list-invitations.ts'

const meanings = {
  open: 'information',
  accepted: 'good',
  expired: 'attention',
  revoked: 'neutral',
} as const satisfies Record<InvitationState, string>

/** Invitations in rows, each open one with the ways to send it again and to take it back. */
export async function InvitationTable({
  invitations,
}: {
  readonly invitations: readonly ListedInvitation[]
}): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([
    getTranslations('identity.invitations'),
    getLocale(),
    getTimeZone(),
  ])
  const timeOf = (instant: string): string => formatTime(fromInstant(instant), locale, zone)
  return (
    <Table caption={say('title')}>
      <TableHead>
        <HeadCell>{say('name')}</HeadCell>
        <HeadCell>{say('role')}</HeadCell>
        <HeadCell>{say('state')}</HeadCell>
        <HeadCell>{say('asked')}</HeadCell>
        <HeadCell>{say('next')}</HeadCell>
      </TableHead>
      <TableBody>
        {invitations.map(
          ({ invitationId, name, email, role, state, createdAt, expiresAt, invitedByName }) => (
            <TableRow key={invitationId}>
              <Cell className="min-w-48">
                <span className="font-medium">{name}</span>
                <br />
                <span className="text-13 wrap-anywhere text-muted">{email}</span>
              </Cell>
              <Cell>{say.has(`roles.${role}`) ? say(`roles.${role}`) : say('ownRole')}</Cell>
              <Cell className="whitespace-nowrap">
                <Badge meaning={meanings[state]}>{say(`states.${state}`)}</Badge>
              </Cell>
              <Cell className="min-w-44 text-13">
                {timeOf(createdAt)}
                {invitedByName !== '' && (
                  <>
                    <br />
                    <span className="text-muted">{invitedByName}</span>
                  </>
                )}
              </Cell>
              <Cell className="min-w-56">
                {(state === 'open' || state === 'expired') && (
                  <div className="grid gap-2">
                    {state === 'open' && (
                      <p className="text-13 text-muted">{say('until', { time: timeOf(expiresAt) })}</p>
                    )}
                    <div className="flex flex-wrap gap-2">
                      <ActionForm
                        action={resendInvitationAction}
                        submitLabel={say('resend')}
                        submitName={say('resendOne', { name })}
                        submitLook="secondary"
                      >
                        <input type="hidden" name="invitationId" value={invitationId} />
                      </ActionForm>
                      <ActionForm
                        action={revokeInvitationAction}
                        submitLabel={say('revoke')}
                        submitName={say('revokeOne', { name })}
                        submitLook="quiet"
                      >
                        <input type="hidden" name="invitationId" value={invitationId} />
                      </ActionForm>
                    </div>
                  </div>
                )}
              </Cell>
            </TableRow>
          ),
        )}
      </TableBody>
    </Table>
  )
}
