import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { JoinView } from '#lib/identity/ui/join-view.tsx'

interface InvitationPageProps {
  readonly params: Promise<{ readonly token: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  // The address is a secret that no other site hears. Not `no-referrer`, with which a form's post would come from nowhere.
  return { title: (await getTranslations('identity.join'))('title'), referrer: 'same-origin' }
}

export default async function InvitationPage({ params }: InvitationPageProps): Promise<ReactNode> {
  const { token } = await params
  return (
    <div className="mx-auto w-full max-w-96">
      <JoinView token={token} />
    </div>
  )
}
