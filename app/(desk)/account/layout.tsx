import type { ReactNode } from 'react'
import { publicCategories } from '#lib/catalog/public-catalogue.ts'
import { SignOutButton } from '#lib/identity/ui/sign-out-button.tsx'
import { DeskFrame } from '#lib/shell/ui/desk-frame.tsx'
import { PortalNav } from '#lib/shell/ui/portal-nav.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'

export default async function AccountLayout({
  children,
}: {
  readonly children: ReactNode
}): Promise<ReactNode> {
  return (
    <DeskFrame
      density="portal"
      departments={await publicCategories(await currentLocale())}
      signOut={<SignOutButton />}
      aside={<PortalNav />}
    >
      {children}
    </DeskFrame>
  )
}
