import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { RailSection } from '#lib/object-page/ui/rail-section.tsx'
import type { Definition } from '#lib/ui/definition-list.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { Registration } from '../queries/find-registration.ts'

/** How the request came, by when it is to be answered, and what became of it. */
export async function RegistrationRail({
  registration,
}: {
  readonly registration: Registration
}): Promise<ReactNode> {
  const [say, locale, zone] = await Promise.all([
    getTranslations('registrations.request'),
    getLocale(),
    getTimeZone(),
  ])
  const timeOf = (instant: string | null) =>
    instant === null ? say('nothing') : formatTime(fromInstant(instant), locale, zone)
  const { state, deadline, decidedByName, decidedAt, reason, companyId } = registration
  const came = [
    { term: say('asked'), description: timeOf(registration.createdAt) },
    { term: say('confirmed'), description: timeOf(registration.confirmedAt) },
    { term: say('due'), description: timeOf(deadline?.dueAt ?? null) },
    { term: say('consent'), description: registration.consentVersion },
  ]
  const answered = registration.answeredAt
  const asked = registration.question !== null && [
    { term: say('asked'), description: timeOf(registration.askedAt) },
    { term: say('questionText'), description: registration.question },
    {
      term: say('answer'),
      description:
        answered === null ? say('questionOpen') : say('questionAnswered', { date: timeOf(answered) }),
    },
  ]
  const decided: readonly (Definition | false)[] = [
    decidedByName !== null && {
      term: say('decided'),
      description: say('decidedBy', { person: decidedByName, date: timeOf(decidedAt) }),
    },
    reason !== null && { term: say('reason'), description: reason },
    companyId !== null && {
      term: say('customer'),
      description: <TextLink href={`/admin/companies/${companyId}`}>{say('openCustomer')}</TextLink>,
    },
  ]
  return (
    <>
      <RailSection title={say('came')} facts={came} />
      {asked && <RailSection title={say('question')} facts={asked} />}
      {state !== 'waiting' && (
        <RailSection title={say('decided')} facts={decided.filter((fact) => fact !== false)} />
      )}
    </>
  )
}
