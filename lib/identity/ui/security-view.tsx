import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { askAs } from '#lib/web/ask.ts'
import { Field } from '#lib/web/field.tsx'
import { changePasswordAction } from '../actions/change-password.ts'
import { endOtherSessionsAction } from '../actions/end-other-sessions.ts'
import { listSessions } from '../queries/list-sessions.ts'
import { DeviceList } from './device-list.tsx'
import { NewPasswordField } from './new-password-field.tsx'

export interface SecurityViewProps {
  readonly area: 'account' | 'admin'
  /** Whether the password was changed a moment ago. */
  readonly isChanged: boolean
}

/** One's own password and devices; the same page in portal and back office. */
export async function SecurityView({ area, isChanged }: SecurityViewProps): Promise<ReactNode> {
  const say = await getTranslations('identity.security')
  const sessions = await askAs(listSessions, {}, `/${area}/security`)
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
            <Field
              name="oldPassword"
              label={say('oldPassword')}
              type="password"
              autoComplete="current-password"
              maxLength={200}
              required
            />
            <NewPasswordField />
          </ActionForm>
        </Card>
      </div>
    </>
  )
}
