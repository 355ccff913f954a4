import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { askAs } from '#lib/web/ask.ts'
import { beginSecondFactorAction, turnOffSecondFactorAction } from '../actions/second-factor.ts'
import { readSecondFactor } from '../queries/read-second-factor.ts'
import { CodeField } from './code-field.tsx'
import { OwnPasswordField } from './own-password-field.tsx'
import { SecondStepSetUp } from './second-step-set-up.tsx'

const narrow = 'grid max-w-96 gap-4'

/** One's second step of signing in: off, being set up, or on; the same page in portal and back office. */
export async function SecondStepView({ area }: { readonly area: 'account' | 'admin' }): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([
    getTranslations('identity.secondStep'),
    getLocale(),
    getTimeZone(),
  ])
  const factor = await askAs(readSecondFactor, {}, `/${area}/security/second-step`)
  const isOn = factor.state === 'on'
  const areaField = <input type="hidden" name="area" value={area} />
  return (
    <>
      <PageHeader
        title={say('title')}
        text={say('text')}
        crumbs={[{ label: say('security'), href: `/${area}/security` }]}
        status={<Badge meaning={isOn ? 'good' : 'neutral'}>{say(isOn ? 'isOn' : 'isOff')}</Badge>}
      />
      {factor.state === 'off' && (
        <Card title={say('offTitle')}>
          <ActionForm action={beginSecondFactorAction} submitLabel={say('begin')} className={narrow}>
            {areaField}
            <p className="text-14 text-muted">{say('offText')}</p>
            <OwnPasswordField label={say('password')} />
          </ActionForm>
        </Card>
      )}
      {factor.state === 'begun' && <SecondStepSetUp begun={factor}>{areaField}</SecondStepSetUp>}
      {factor.state === 'on' && (
        <div className="grid gap-6">
          <Card>
            <DefinitionList
              items={[
                { term: say('since'), description: formatTime(fromInstant(factor.since), locale, zone) },
                { term: say('codesLeft'), description: say('codesLeftCount', { count: factor.codesLeft }) },
              ]}
            />
          </Card>
          <Card title={say('turnOffTitle')}>
            <ActionForm
              action={turnOffSecondFactorAction}
              submitLabel={say('turnOff')}
              submitLook="danger"
              className={narrow}
            >
              {areaField}
              <p className="text-14 text-muted">{say('turnOffText')}</p>
              <OwnPasswordField label={say('password')} />
              <CodeField hint={say('codeOrRecovery')} />
            </ActionForm>
          </Card>
        </div>
      )}
    </>
  )
}
