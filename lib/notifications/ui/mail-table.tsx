import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { retryMailAction } from '../actions/retry-mail.ts'
import { mailTable } from '../mail-table.ts'
import type { ListedMail } from '../queries/list-mails.ts'

/** Mails in rows: whether they left, and what the server said when they did not. */
export async function MailTable({ mails }: { readonly mails: readonly ListedMail[] }): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([
    getTranslations('notifications.mails'),
    getLocale(),
    getTimeZone(),
  ])
  return (
    <Table caption={say('title')}>
      <TableHead>
        <HeadCell>{say('subject')}</HeadCell>
        <HeadCell>{say('to')}</HeadCell>
        <HeadCell>{say('state')}</HeadCell>
        <HeadCell>{say('written')}</HeadCell>
        <HeadCell>{say('said')}</HeadCell>
      </TableHead>
      <TableBody>
        {mails.map(({ mailId, subject, toName, state, createdAt, lastError, secretUntil }) => (
          <TableRow key={mailId}>
            <Cell className="min-w-48">
              <TextLink href={`/admin/mails/${mailId}`}>{subject}</TextLink>
            </Cell>
            <Cell>{toName}</Cell>
            <Cell className="whitespace-nowrap">
              <ObjectStatus table={mailTable} state={state} area="admin" />
            </Cell>
            <Cell className="whitespace-nowrap">{formatTime(fromInstant(createdAt), locale, zone)}</Cell>
            <Cell className="min-w-56">
              {lastError ?? say('nothing')}
              {secretUntil === null && mailTable.allows(state, 'retry') && (
                <ActionForm
                  action={retryMailAction}
                  submitLabel={say('retry')}
                  submitName={say('retryOne', { subject })}
                  submitLook="secondary"
                >
                  <input type="hidden" name="mailId" value={mailId} />
                </ActionForm>
              )}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
