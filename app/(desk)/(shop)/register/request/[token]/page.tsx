import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FollowView } from '#lib/registrations/ui/follow-view.tsx'

interface FollowRegistrationPageProps {
  readonly params: Promise<{ readonly token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  // The address is a secret that no other site hears. Not `no-referrer`, with which a form's post would come from nowhere.
  return { title: (await getTranslations('registrations.form'))('title'), referrer: 'same-origin' }
}

export default async function FollowRegistrationPage({
  params,
}: FollowRegistrationPageProps): Promise<ReactNode> {
  return <FollowView token={(await params).token} />
}
