import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { localeNames } from '#lib/web/locale.ts'
import { countryName } from '../countries.ts'
import type { Registration } from '../queries/find-registration.ts'

/** All that the applicant said, and what came of checking the VAT id. */
export async function SaidCard({
  registration,
}: {
  readonly registration: Registration
}): Promise<ReactNode> {
  const [say, locale] = await Promise.all([getTranslations('registrations.request'), getLocale()])
  const { street, postalCode, city, country, personName, email, phone, wish } = registration
  return (
    <Card title={say('company')}>
      <DefinitionList
        items={[
          { term: say('name'), description: registration.companyName },
          {
            term: say('address'),
            description: `${street}, ${postalCode} ${city}, ${countryName(country, locale)}`,
          },
          { term: say('vatId'), description: <VatResult registration={registration} /> },
          { term: say('person'), description: personName },
          {
            term: say('email'),
            description: (
              <span className="wrap-anywhere">
                <TextLink href={`mailto:${email}`}>{email}</TextLink>
              </span>
            ),
          },
          { term: say('phone'), description: phone || say('nothing') },
          { term: say('language'), description: localeNames[registration.locale] },
          {
            term: say('wish'),
            description: <span className="whitespace-pre-line">{wish || say('nothing')}</span>,
          },
        ]}
      />
    </Card>
  )
}

async function VatResult({ registration }: { readonly registration: Registration }): Promise<ReactNode> {
  const say = await getTranslations('registrations.request')
  const { vatId, isVatIdChecked } = registration
  if (vatId === null) return say('noVatId')
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Mono>{vatId}</Mono>
      <Badge meaning={isVatIdChecked ? 'good' : 'neutral'}>
        {say(isVatIdChecked ? 'vatOk' : 'vatUnchecked')}
      </Badge>
    </span>
  )
}
