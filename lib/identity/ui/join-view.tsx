import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { currentActor } from '#lib/web/current-actor.ts'
import { Field } from '#lib/web/field.tsx'
import { signInPath } from '#lib/web/sign-in-path.ts'
import { joinAsMyselfAction, joinAsNewAction } from '../actions/accept-invitation.ts'
import { invitationBehind } from '../sign-in/join.ts'
import { NewPasswordField } from './new-password-field.tsx'
import { SignOutButton } from './sign-out-button.tsx'

/** An invitation as whoever has its link sees it: to join as somebody new, or as oneself. */
export async function JoinView({ token }: { readonly token: string }): Promise<ReactNode> {
  const [say, actor] = [await getTranslations('identity.join'), await currentActor()]
  const found = await invitationBehind(kernel(), token)
  if (!found) return <PageHeader title={say('overTitle')} text={say('overText')} />
  const { companyName, invitedByName, email, personId, name } = found
  const title = companyName === null ? say('titleStaff') : say('titleCompany', { company: companyName })
  const tokenField = <input type="hidden" name="_token" value={token} />
  const isMyself = actor.type === 'person' && actor.personId === personId && !actor.staff
  return (
    <>
      <PageHeader
        title={title}
        text={invitedByName === '' ? undefined : say('by', { name: invitedByName })}
      />
      {isMyself ? (
        <ActionForm action={joinAsMyselfAction} submitLabel={say('accept')}>
          {tokenField}
          <p>{say('asMyself', { name: actor.name })}</p>
        </ActionForm>
      ) : actor.type === 'person' ? (
        <div className="grid gap-4">
          <Notice meaning="attention">{say('other', { email, name: actor.name })}</Notice>
          <SignOutButton />
        </div>
      ) : personId === null ? (
        <ActionForm action={joinAsNewAction} submitLabel={say('join')}>
          {tokenField}
          <p className="text-14 text-muted">{say('address', { email })}</p>
          <Field
            name="name"
            label={say('name')}
            defaultValue={name}
            autoComplete="name"
            maxLength={120}
            required
          />
          <NewPasswordField />
        </ActionForm>
      ) : (
        <div className="grid justify-items-start gap-4">
          <p>{say('known', { email })}</p>
          <LinkButton href={signInPath(`/invitation/${token}`)}>{say('signIn')}</LinkButton>
        </div>
      )}
    </>
  )
}
