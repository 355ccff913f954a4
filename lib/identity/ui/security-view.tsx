import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { Card } from '#lib/ui/card.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { askAs } from '#lib/web/ask.ts'
import { changePasswordAction } from '../actions/change-password.ts'
import { endOtherSessionsAction } from '../actions/end-other-sessions.ts'
import { listSessions } from '../queries/list-sessions.ts'
import { readSecondFactor } from '../queries/read-second-factor.ts'
import { DeviceList } from './device-list.tsx'
import { NewPasswordField } from './new-password-field.tsx'
import { OwnPasswordField } from './own-password-field.tsx'

export interface SecurityViewProps {
  readonly area: 'account' | 'admin'
  /** Whether the password was changed a moment ago. */
  readonly isChanged: boolean
  /** What only some may do, below. */
  readonly children?: ReactNode
}

/** One's own password and devices; the same page in portal and back office. */
export async function SecurityView({ area, isChanged, children }: SecurityViewProps): Promise<ReactNode> {
  const say = await getTranslations('identity.security')
  const sayStep = await getTranslations('identity.secondStep')
  const sessions = await askAs(listSessions, {}, `/${area}/security`)
  const isOn = (await askAs(readSecondFactor, {}, `/${area}/security`)).state === 'on'
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-6">
        {isChanged && <Notice meaning="good">{say('changed')}</Notice>}
        <Card title={say('devicesTitle')}>
          <div className="grid gap-4">
            <p className="text-14 text-muted">{say('devicesText')}</p>
            <DeviceList sessions={sessions} />
            {sessions.some(({ isThis }) => !isThis) && (
              <ActionForm
                action={endOtherSessionsAction}
                submitLabel={say('endOthers')}
                submitLook="secondary"
              />
            )}
          </div>
        </Card>
        <Card title={say('passwordTitle')}>
          <ActionForm
            action={changePasswordAction}
            submitLabel={say('submit')}
            className="grid max-w-96 gap-4"
          >
            <input type="hidden" name="area" value={area} />
            <OwnPasswordField label={say('oldPassword')} />
            <NewPasswordField />
          </ActionForm>
        </Card>
        <Card
          title={sayStep('title')}
          aside={<Badge meaning={isOn ? 'good' : 'neutral'}>{sayStep(isOn ? 'isOn' : 'isOff')}</Badge>}
        >
          <div className="grid justify-items-start gap-4">
            <p className="text-14 text-muted">{sayStep('cardText')}</p>
            <LinkButton href={`/${area}/security/second-step`} look="secondary">
              {sayStep('manage')}
            </LinkButton>
          </div>
        </Card>
        {children}
      </div>
    </>
  )
}
