import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Card } from '#lib/ui/card.tsx'
import { CopyButton } from '#lib/ui/copy-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { rotateSecretAction } from '../actions/rotate-secret.ts'
import type { FoundEndpoint } from '../queries/find-endpoint.ts'

/** The secret as long as it may be seen, and how to get a new one. */
export async function SecretCard({ endpoint }: { readonly endpoint: FoundEndpoint }): Promise<ReactNode> {
  const say = await getTranslations('webhooks.endpoint')
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  const timeOf = (instant: string) => formatTime(fromInstant(instant), locale, timeZone)
  const { secret, previousUntil, isUnreadable } = endpoint
  return (
    <Card title={say('secretTitle')}>
      <div className="grid gap-4">
        {secret && (
          <div className="grid gap-2">
            <Notice meaning="attention">{say('secretText', { until: timeOf(secret.shownUntil) })}</Notice>
            <code className="rounded-control border border-line bg-sunken px-3 py-2 font-mono text-14 break-all">
              {secret.text}
            </code>
            <CopyButton text={secret.text} words={{ copy: say('copy'), copied: say('copied') }} />
          </div>
        )}
        {!secret && !isUnreadable && <p className="text-muted">{say('secretHidden')}</p>}
        {isUnreadable && <Notice meaning="bad">{say('secretUnreadable')}</Notice>}
        {previousUntil !== null && (
          <p className="text-muted">{say('previousUntil', { until: timeOf(previousUntil) })}</p>
        )}
        <ActionForm
          action={rotateSecretAction}
          submitLabel={say('rotate')}
          submitLook="secondary"
          className="grid gap-3"
        >
          <input type="hidden" name="endpointId" value={endpoint.endpointId} />
          <p className="text-13 text-muted">{say('rotateText')}</p>
        </ActionForm>
      </div>
    </Card>
  )
}
