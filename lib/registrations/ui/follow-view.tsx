import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import { Card } from '#lib/ui/card.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { answerQuestionAction } from '../actions/answer-question.ts'
import { withdrawRequestAction } from '../actions/withdraw-request.ts'
import type { FollowedRequest } from '../find-for-visitor.ts'
import { findForVisitor } from '../find-for-visitor.ts'
import { requestTable } from '../request-table.ts'
import { LinkOverView } from './said-view.tsx'

/** How a request stands, for its applicant: a question to answer, and the way to take it back. */
export async function FollowView({ token }: { readonly token: string }): Promise<ReactNode> {
  const request = await findForVisitor(token, 'follow')
  if (!request) return <LinkOverView />
  const say = await getTranslations('registrations.follow')
  const { companyName: company, state, reason } = request
  return (
    <div className="mx-auto w-full max-w-2xl">
      <PageHeader
        title={say('title', { company })}
        status={<ObjectStatus table={requestTable} state={state} area="account" />}
        text={say(`text.${state}`)}
      />
      <div className="grid gap-6">
        {reason !== null && <Card title={say('reason')}>{reason}</Card>}
        {state === 'waiting' && <Question request={request} token={token} />}
        {state === 'waiting' && (
          <Card title={say('withdrawTitle')}>
            <div className="grid gap-4">
              <p className="text-14 text-muted">{say('withdrawText')}</p>
              <ActionForm action={withdrawRequestAction} submitLabel={say('withdraw')} submitLook="secondary">
                <input type="hidden" name="_token" value={token} />
              </ActionForm>
            </div>
          </Card>
        )}
      </div>
    </div>
  )
}

interface QuestionProps {
  readonly request: FollowedRequest
  readonly token: string
}

async function Question({ request, token }: QuestionProps): Promise<ReactNode> {
  const say = await getTranslations('registrations.follow')
  if (request.question === null) return null
  if (request.answeredAt !== null) return <Notice meaning="good">{say('answered')}</Notice>
  return (
    <Card title={say('question')}>
      <div className="grid gap-4">
        <p className="whitespace-pre-line">{request.question}</p>
        <ActionForm action={answerQuestionAction} submitLabel={say('send')}>
          <input type="hidden" name="_token" value={token} />
          <Field name="answer" label={say('answer')} rows={4} maxLength={1500} required />
        </ActionForm>
      </div>
    </Card>
  )
}
