import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Avatar } from '#lib/ui/avatar.tsx'
import { Badge } from '#lib/ui/badge.tsx'
import { Chip } from '#lib/ui/chip.tsx'
import type { Meaning } from '#lib/ui/meaning.ts'
import { Money } from '#lib/ui/money.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { Quantity } from '#lib/ui/quantity.tsx'
import { Status } from '#lib/ui/status.tsx'
import { DesignSection, Specimen } from './design-section.tsx'
import { longName, longWord } from './sample-words.ts'

const meanings: readonly Meaning[] = ['neutral', 'good', 'attention', 'bad', 'information']
const here = '/admin/design'

/** What says how things are. */
export async function WordSection(): Promise<ReactNode> {
  const say = await getTranslations('design')
  const locale = await getLocale()
  return (
    <DesignSection id="words" title={say('sections.words')}>
      <Specimen title={say('parts.badge')}>
        {meanings.map((meaning) => (
          <Badge key={meaning} meaning={meaning}>
            {say(`meanings.${meaning}`)}
          </Badge>
        ))}
      </Specimen>
      <Specimen title={say('parts.status')} layout="stack">
        <Status meaning="attention" next={say('samples.nextApproval')}>
          {say('samples.waiting')}
        </Status>
        <Status meaning="good">{say('samples.delivered')}</Status>
      </Specimen>
      <Specimen title={say('parts.notice')} layout="stack">
        {meanings
          .filter((meaning) => meaning !== 'bad')
          .map((meaning) => (
            <Notice key={meaning} meaning={meaning}>
              {say('samples.notice')}
            </Notice>
          ))}
        <Notice meaning="bad">
          <p className="font-semibold">{say('samples.problem')}</p>
          <p className="wrap-anywhere">{longWord}</p>
        </Notice>
      </Specimen>
      <Specimen title={say('parts.chip')}>
        <Chip removeHref={here} removeLabel={say('samples.letGo', { name: say('samples.waiting') })}>
          {say('samples.waiting')}
        </Chip>
        <Chip>{say('samples.delivered')}</Chip>
        <Chip removeHref={here} removeLabel={say('samples.letGo', { name: longWord })}>
          {longWord}
        </Chip>
      </Specimen>
      <Specimen title={say('parts.avatar')}>
        {(['small', 'large'] as const).map((size) => (
          <span key={size} className="inline-flex items-center gap-2">
            <Avatar name="Nora Lindqvist" size={size} />
            Nora Lindqvist
          </span>
        ))}
        <span className="inline-flex min-w-0 items-center gap-2">
          <Avatar name={longName} of="company" />
          <span className="wrap-anywhere">{longName}</span>
        </span>
      </Specimen>
      <Specimen title={say('parts.figures')}>
        <Money amountMinor={1_234_567n} currency="EUR" locale={locale} />
        <Money amountMinor={-90n} currency="EUR" locale={locale} />
        <Money amountMinor={128_000n} currency="JPY" locale={locale} />
        <Quantity quantityMilli={12_000n} unit={say('samples.unit')} locale={locale} />
        <Mono>OV-SP-040</Mono>
      </Specimen>
    </DesignSection>
  )
}
