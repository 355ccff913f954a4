import type { ReactNode } from 'react'
import { SignOutButton } from '#lib/identity/ui/sign-out-button.tsx'
import { AreaNav } from '#lib/shell/ui/area-nav.tsx'
import { DeskFrame } from '#lib/shell/ui/desk-frame.tsx'

export default function AccountLayout({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <DeskFrame
      density="portal"
      aside={
        <div className="lg:w-52 lg:shrink-0">
          <AreaNav area="account" headings="none" end={<SignOutButton />} />
        </div>
      }
    >
      {children}
    </DeskFrame>
  )
}
