import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { confirmAddressAction } from '../actions/confirm-address.ts'
import { findForVisitor } from '../find-for-visitor.ts'
import { LinkOverView } from './said-view.tsx'

/** One button: opening the link confirms nothing, for mail scanners open links, too. */
export async function ConfirmView({ token }: { readonly token: string }): Promise<ReactNode> {
  const request = await findForVisitor(token, 'confirm')
  if (!request) return <LinkOverView />
  const say = await getTranslations('registrations.confirm')
  return (
    <div className="mx-auto w-full max-w-xl">
      <PageHeader
        title={say('title')}
        text={say('text', { person: request.personName, company: request.companyName })}
      />
      <ActionForm action={confirmAddressAction} submitLabel={say('submit')}>
        <input type="hidden" name="_token" value={token} />
      </ActionForm>
    </div>
  )
}
