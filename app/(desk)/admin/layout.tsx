import type { ReactNode } from 'react'
import { ActingBanner } from '#lib/identity/ui/acting-banner.tsx'
import { SignOutButton } from '#lib/identity/ui/sign-out-button.tsx'
import { OfficeFrame } from '#lib/shell/ui/office-frame.tsx'

export default function AdminLayout({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <OfficeFrame banner={<ActingBanner />} signOut={<SignOutButton />}>
      {children}
    </OfficeFrame>
  )
}
