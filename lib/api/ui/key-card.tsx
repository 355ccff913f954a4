import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { Select } from '#lib/ui/select.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { ConfirmForm } from '#lib/web/confirm-form.tsx'
import { revokeKeyAction } from '../actions/revoke-key.ts'
import { rotateKeyAction } from '../actions/rotate-key.ts'
import type { KeyState, ShownKey } from '../key.ts'
import { graceHours } from '../key-input.ts'
import { NewKey } from './new-key.tsx'

const meanings = { active: 'good', expired: 'attention', revoked: 'neutral' } as const satisfies Record<
  KeyState,
  string
>

export interface KeyCardProps {
  readonly shown: ShownKey
  /** Whether the reader is the person behind the key, who alone may renew it. */
  readonly isOwn: boolean
}

/** A key with what it may do, and the ways to renew it and to take it back. */
export async function KeyCard({ shown, isOwn }: KeyCardProps): Promise<ReactNode> {
  const say = await getTranslations('api')
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  const timeOf = (instant: string | null): string =>
    instant === null ? say('never') : formatTime(fromInstant(instant), locale, timeZone)
  const copyWords = { copy: say('copy'), copied: say('copied') }
  const { keyId, name, state, personName, scopes, expiresAt, lastUsedAt, requestsPerMinute } = shown
  return (
    <Card
      className="min-w-0"
      title={name}
      aside={<Badge meaning={meanings[state]}>{say(`states.${state}`)}</Badge>}
    >
      <DefinitionList
        items={[
          { term: say('begins'), description: <Mono>{`portico_${keyId}`}</Mono> },
          { term: say('actsAs'), description: personName },
          { term: say('scopes'), description: <Mono>{scopes.join(', ')}</Mono> },
          { term: say('create.rate'), description: requestsPerMinute },
          { term: say('lastUse'), description: timeOf(lastUsedAt) },
          { term: say('expires'), description: timeOf(expiresAt) },
        ]}
      />
      {state === 'active' && (
        <div className="mt-4 flex flex-wrap items-end justify-between gap-4">
          {isOwn && (
            <ActionForm
              className="grid w-full max-w-96 gap-4"
              action={rotateKeyAction}
              submitLabel={say('rotate.submit')}
              submitName={say('rotate.named', { name })}
              submitLook="secondary"
            >
              <NewKey text={say('create.shownOnce')} words={copyWords} />
              <input type="hidden" name="keyId" value={keyId} />
              <label className="grid gap-1.5 text-14 font-medium">
                {say('rotate.grace')}
                <Select
                  name="graceHours"
                  defaultValue="24"
                  options={graceHours.map((hours) => ({
                    value: String(hours),
                    label: say('rotate.hours', { hours }),
                  }))}
                  className="font-normal"
                />
              </label>
            </ActionForm>
          )}
          <ConfirmForm
            action={revokeKeyAction}
            submitLabel={say('revoke.submit')}
            trigger={say('revoke.submit')}
            triggerName={say('revoke.named', { name })}
            title={say('revoke.question', { name })}
            consequences={[say('revoke.stops'), say('revoke.forGood')]}
          >
            <input type="hidden" name="keyId" value={keyId} />
          </ConfirmForm>
        </div>
      )}
    </Card>
  )
}
