import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { findRegistration } from '#lib/registrations/queries/find-registration.ts'
import { RegistrationView } from '#lib/registrations/ui/registration-view.tsx'
import { Timeline } from '#lib/timeline/ui/timeline.tsx'
import { askAs } from '#lib/web/ask.ts'

interface RegistrationPageProps {
  readonly params: Promise<{ readonly registrationId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('registrations.list'))('title') }
}

export default async function RegistrationPage({
  params,
  searchParams,
}: RegistrationPageProps): Promise<ReactNode> {
  const { registrationId } = await params
  const asked = await searchParams
  const path = `/admin/registrations/${registrationId}`
  const registration = await askAs(findRegistration, { registrationId }, path)
  const subject = { kind: 'registrations.request', id: registrationId }
  const timeline = {
    label: (await getTranslations('timeline'))('title'),
    content: <Timeline subject={subject} area="admin" path={path} asked={asked} />,
  }
  return <RegistrationView registration={registration} timeline={timeline} />
}
