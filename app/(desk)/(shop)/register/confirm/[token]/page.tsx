import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ConfirmView } from '#lib/registrations/ui/confirm-view.tsx'

interface ConfirmRegistrationPageProps {
  readonly params: Promise<{ readonly token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  // The address is a secret that no other site hears. Not `no-referrer`, with which a form's post would come from nowhere.
  return { title: (await getTranslations('registrations.confirm'))('title'), referrer: 'same-origin' }
}

export default async function ConfirmRegistrationPage({
  params,
}: ConfirmRegistrationPageProps): Promise<ReactNode> {
  return <ConfirmView token={(await params).token} />
}
