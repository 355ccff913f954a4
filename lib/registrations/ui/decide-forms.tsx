import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { approveRequestAction } from '../actions/approve-request.ts'
import { askBackAction } from '../actions/ask-back.ts'
import { denyRequestAction } from '../actions/deny-request.ts'
import { joinCompanyAction } from '../actions/join-company.ts'
import { joiningRoles } from '../joining-roles.ts'
import type { Registration } from '../queries/find-registration.ts'

interface DecideProps {
  readonly registration: Registration
}

/** The ways to decide a request, side by side where there is room. */
export function DecideForms({ registration }: DecideProps): ReactNode {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <ApproveForm registration={registration} />
      {registration.duplicates.companies.length > 0 && <JoinForm registration={registration} />}
      <AskForm registration={registration} />
      <DenyForm registration={registration} />
    </div>
  )
}

async function ApproveForm({ registration }: DecideProps): Promise<ReactNode> {
  const say = await getTranslations('registrations.approve')
  return (
    <Way title={say('title')} text={say('text', { person: registration.personName })}>
      <ActionForm action={approveRequestAction} submitLabel={say('submit')}>
        <Carried registration={registration} />
        <Field
          name="currency"
          label={say('currency')}
          hint={say('currencyHint')}
          defaultValue={registration.proposedCurrency}
          maxLength={3}
          required
        />
      </ActionForm>
    </Way>
  )
}

async function JoinForm({ registration }: DecideProps): Promise<ReactNode> {
  const say = await getTranslations('registrations.join')
  return (
    <Way title={say('title')} text={say('text', { person: registration.personName })}>
      <ActionForm action={joinCompanyAction} submitLabel={say('submit')} submitLook="secondary">
        <Carried registration={registration} />
        <Field
          name="companyId"
          label={say('company')}
          options={registration.duplicates.companies.map(({ companyId, number, name }) => ({
            value: companyId,
            label: number === null ? name : `${name} · ${number}`,
          }))}
          defaultValue={registration.duplicates.companies[0]?.companyId ?? ''}
        />
        <Field
          name="role"
          label={say('role')}
          options={joiningRoles.map((role) => ({ value: role, label: say(`roles.${role}`) }))}
          defaultValue={joiningRoles[0]}
        />
      </ActionForm>
    </Way>
  )
}

async function AskForm({ registration }: DecideProps): Promise<ReactNode> {
  const say = await getTranslations('registrations.ask')
  return (
    <Way title={say('title')} text={say('text')}>
      <ActionForm action={askBackAction} submitLabel={say('submit')} submitLook="secondary">
        <Carried registration={registration} />
        <Field name="question" label={say('question')} rows={3} maxLength={1000} required />
      </ActionForm>
    </Way>
  )
}

async function DenyForm({ registration }: DecideProps): Promise<ReactNode> {
  const say = await getTranslations('registrations.deny')
  return (
    <Way title={say('title')} text={say('text')}>
      <ActionForm action={denyRequestAction} submitLabel={say('submit')} submitLook="danger">
        <Carried registration={registration} />
        <Field name="reason" label={say('reason')} rows={3} maxLength={1000} required />
        <Field name="note" label={say('note')} hint={say('noteHint')} rows={2} maxLength={1000} />
      </ActionForm>
    </Way>
  )
}

interface WayProps {
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function Way({ title, text, children }: WayProps): ReactNode {
  return (
    <Card title={title}>
      <div className="grid gap-4">
        <p className="text-14 text-muted">{text}</p>
        {children}
      </div>
    </Card>
  )
}

function Carried({ registration }: DecideProps): ReactNode {
  return <input type="hidden" name="registrationId" value={registration.registrationId} />
}
