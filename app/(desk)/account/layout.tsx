import type { ReactNode } from 'react'
import { publicCategories } from '#lib/catalog/public-catalogue.ts'
import { manageOwnAccess } from '#lib/identity/permissions.ts'
import { listPlaces } from '#lib/identity/queries/list-places.ts'
import { ActingBanner } from '#lib/identity/ui/acting-banner.tsx'
import { CompanySwitch } from '#lib/identity/ui/company-switch.tsx'
import { SignOutButton } from '#lib/identity/ui/sign-out-button.tsx'
import { DeskFrame } from '#lib/shell/ui/desk-frame.tsx'
import { PortalNav } from '#lib/shell/ui/portal-nav.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { hasRight } from '#lib/web/has-right.ts'

export default async function AccountLayout({
  children,
}: {
  readonly children: ReactNode
}): Promise<ReactNode> {
  const places = (await hasRight(manageOwnAccess)) ? await askAs(listPlaces, {}) : []
  return (
    <DeskFrame
      density="portal"
      departments={await publicCategories(await currentLocale())}
      banner={<ActingBanner />}
      signOut={<SignOutButton />}
      aside={<PortalNav {...(places.length > 1 && { company: <CompanySwitch places={places} /> })} />}
    >
      {children}
    </DeskFrame>
  )
}
