import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ObjectPageProps } from '#lib/object-page/ui/object-page.tsx'
import { ObjectPage } from '#lib/object-page/ui/object-page.tsx'
import { ObjectStatus } from '#lib/state-table/ui/object-status.tsx'
import type { Registration } from '../queries/find-registration.ts'
import { requestTable } from '../request-table.ts'
import { DecideForms } from './decide-forms.tsx'
import { DuplicateList } from './duplicate-list.tsx'
import { RegistrationRail } from './registration-rail.tsx'
import { SaidCard } from './said-card.tsx'

export interface RegistrationViewProps {
  readonly registration: Registration
  /** What happened and what staff said about it. */
  readonly timeline: NonNullable<ObjectPageProps['timeline']>
}

/** A request with all that helps to decide it, and the ways to do so. */
export async function RegistrationView({
  registration,
  timeline,
}: RegistrationViewProps): Promise<ReactNode> {
  const say = await getTranslations('registrations')
  const { companyName, state, decidedByName } = registration
  return (
    <ObjectPage
      list={{ label: say('list.title'), href: '/admin/registrations' }}
      title={companyName}
      status={<ObjectStatus table={requestTable} state={state} area="admin" />}
      text={say(`request.next.${state}`, { person: decidedByName ?? '–' })}
      sections={[
        {
          id: 'said',
          label: say('request.company'),
          content: <SaidCard registration={registration} />,
        },
        {
          id: 'duplicates',
          label: say('request.duplicates'),
          content: <DuplicateList duplicates={registration.duplicates} />,
        },
        {
          id: 'decide',
          label: say('request.decide'),
          content: state === 'waiting' ? <DecideForms registration={registration} /> : null,
        },
      ]}
      rail={<RegistrationRail registration={registration} />}
      timeline={timeline}
    />
  )
}
