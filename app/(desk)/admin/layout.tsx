import type { ReactNode } from 'react'
import { SignOutButton } from '#lib/identity/ui/sign-out-button.tsx'
import { OfficeFrame } from '#lib/shell/ui/office-frame.tsx'

export default function AdminLayout({ children }: { readonly children: ReactNode }): ReactNode {
  return <OfficeFrame signOut={<SignOutButton />}>{children}</OfficeFrame>
}
