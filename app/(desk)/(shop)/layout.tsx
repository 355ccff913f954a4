import type { ReactNode } from 'react'
import { publicCategories } from '#lib/catalog/public-catalogue.ts'
import { ActingBanner } from '#lib/identity/ui/acting-banner.tsx'
import { SignOutButton } from '#lib/identity/ui/sign-out-button.tsx'
import { DeskFrame } from '#lib/shell/ui/desk-frame.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'

export default async function ShopLayout({ children }: { readonly children: ReactNode }): Promise<ReactNode> {
  return (
    <DeskFrame
      density="shop"
      departments={await publicCategories(await currentLocale())}
      banner={<ActingBanner />}
      signOut={<SignOutButton />}
    >
      {children}
    </DeskFrame>
  )
}
