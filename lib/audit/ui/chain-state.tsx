import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Card } from '#lib/ui/card.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { checkChainAction } from '../actions/check-chain.ts'

export interface ChainStateProps {
  readonly sealed: { readonly position: bigint; readonly hash: string; readonly sealedAt: string } | undefined
  readonly checked: { readonly checkedAt: string; readonly problem: string | null } | undefined
}

/** How far the trail is sealed, when it was checked last, and what is broken. */
export async function ChainState({ sealed, checked }: ChainStateProps): Promise<ReactNode> {
  const say = await getTranslations('audit')
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  const when = (instant: string) => formatTime(fromInstant(instant), locale, timeZone)
  return (
    <Card title={say('chain.title')}>
      <div className="grid gap-3">
        {checked?.problem && (
          <Notice meaning="bad">
            <p>{say('chain.broken')}</p>
            <p lang="en">{checked.problem}</p>
          </Notice>
        )}
        <p>
          {sealed
            ? say('chain.sealed', {
                position: new Intl.NumberFormat(locale).format(sealed.position),
                when: when(sealed.sealedAt),
              })
            : say('chain.empty')}
        </p>
        {sealed && (
          <p className="text-13 text-muted">
            {say('chain.end')}{' '}
            <span className="break-all">
              <Mono>{`${sealed.position}:${sealed.hash}`}</Mono>
            </span>
          </p>
        )}
        <p className="text-muted">
          {checked ? say('chain.checked', { when: when(checked.checkedAt) }) : say('chain.unchecked')}
        </p>
        <ActionForm action={checkChainAction} submitLabel={say('chain.check')} submitLook="secondary">
          {null}
        </ActionForm>
      </div>
    </Card>
  )
}
