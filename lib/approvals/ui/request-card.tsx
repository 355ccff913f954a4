import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Card } from '#lib/ui/card.tsx'
import { Money } from '#lib/ui/money.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { decideRequestAction } from '../actions/decide-request.ts'
import type { ListedRequest } from '../queries/list-requests.ts'
import { requestTable } from '../request-table.ts'

/** One request: who asks for what, and the way to say yes or no. */
export async function RequestCard({ request }: { readonly request: ListedRequest }): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([getTranslations('approvals'), getLocale(), getTimeZone()])
  const { companyName, askedByName, askedAt, totalMinor, currency, lines, state } = request
  return (
    <Card title={companyName} aside={<ObjectStatus table={requestTable} state={state} area="admin" />}>
      <div className="grid gap-4 text-14">
        <p>
          {say('askedBy', { person: askedByName, date: formatTime(fromInstant(askedAt), locale, zone) })}{' '}
          <Money amountMinor={totalMinor} currency={currency} locale={locale} className="font-semibold" />
        </p>
        <ul className="list-disc ps-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {state === 'waiting' ? <DecideForm request={request} /> : <DecidedBy request={request} />}
      </div>
    </Card>
  )
}

async function DecideForm({ request }: { readonly request: ListedRequest }): Promise<ReactNode> {
  const say = await getTranslations('approvals')
  if (request.isOwn) return <p className="text-muted">{say('own')}</p>
  const actions = [
    { value: 'approve', label: say('approve') },
    { value: 'decline', label: say('decline') },
  ]
  return (
    <ActionForm action={decideRequestAction} submitLabel={say('decide')}>
      <input type="hidden" name="requestId" value={request.requestId} />
      <Field name="action" label={say('decision')} options={actions} defaultValue="approve" />
      <Field name="note" label={say('note')} hint={say('noteHint')} maxLength={500} />
    </ActionForm>
  )
}

async function DecidedBy({ request }: { readonly request: ListedRequest }): Promise<ReactNode> {
  const say = await getTranslations('approvals')
  return (
    <p className="text-muted">
      {say('decidedBy', { person: request.decidedByName ?? '–' })} {request.decisionNote}
    </p>
  )
}
