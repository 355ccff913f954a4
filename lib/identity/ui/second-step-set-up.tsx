import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { confirmSecondFactorAction } from '../actions/second-factor.ts'
import type { SecondFactorState } from '../queries/read-second-factor.ts'
import { CodeField } from './code-field.tsx'
import { QrPicture } from './qr-picture.tsx'

export interface SecondStepSetUpProps {
  readonly begun: Extract<SecondFactorState, { readonly state: 'begun' }>
  /** What the form carries besides the code. */
  readonly children: ReactNode
}

/** The picture for the app, the recovery codes, which are shown here and never again, and the first code. */
export async function SecondStepSetUp({ begun, children }: SecondStepSetUpProps): Promise<ReactNode> {
  const say = await getTranslations('identity.secondStep')
  const groups = begun.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')
  return (
    <div className="grid gap-6">
      <Card title={say('scanTitle')}>
        <div className="flex flex-wrap items-start gap-6">
          <QrPicture text={begun.uri} label={say('picture')} />
          <div className="grid max-w-[56ch] min-w-0 gap-2 text-14">
            <p className="text-muted">{say('scanText')}</p>
            <p>
              <Mono>{groups}</Mono>
            </p>
          </div>
        </div>
      </Card>
      <Card title={say('recoveryTitle')}>
        <div className="grid gap-4">
          <p className="max-w-[72ch] text-14 text-muted">{say('recoveryText')}</p>
          <ul aria-label={say('recoveryTitle')} className="grid gap-x-8 gap-y-1 sm:grid-cols-[auto_1fr]">
            {begun.recoveryCodes.map((code) => (
              <li key={code}>
                <Mono>{code}</Mono>
              </li>
            ))}
          </ul>
        </div>
      </Card>
      <Card title={say('confirmTitle')}>
        <ActionForm
          action={confirmSecondFactorAction}
          submitLabel={say('confirm')}
          className="grid max-w-96 gap-4"
        >
          {children}
          <CodeField hint={say('confirmHint')} />
        </ActionForm>
      </Card>
    </div>
  )
}
