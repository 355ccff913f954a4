import { Menu } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Avatar } from '#lib/ui/avatar.tsx'
import { currentDesk } from '../current-desk.ts'
import { AreaNav } from './area-nav.tsx'

export interface PortalNavProps {
  /** In the place of the company's name, where one may act for several. */
  readonly company?: ReactNode
}

const drawerId = 'portal-navigation'

/** The navigation of the company's own pages: beside the page, a drawer on a phone. */
export async function PortalNav({ company }: PortalNavProps): Promise<ReactNode> {
  const [desk, say] = [await currentDesk(), await getTranslations('shell')]
  return (
    <>
      <button
        type="button"
        popoverTarget={drawerId}
        className="mb-4 flex min-h-11 w-full items-center gap-3 rounded-control border border-line bg-surface px-3 text-14 font-medium lg:hidden"
      >
        <Menu aria-hidden size={18} strokeWidth={1.75} />
        {say('account.nav')}
      </button>
      <nav
        id={drawerId}
        popover="auto"
        aria-label={say('account.nav')}
        className="drawer drawer-beside gap-3 self-start"
      >
        {company ?? (desk.companyName !== null && <CompanySign name={desk.companyName} />)}
        <AreaNav area="account" headings="none" unreadCount={desk.unreadCount} />
      </nav>
    </>
  )
}

function CompanySign({ name }: { readonly name: string }): ReactNode {
  return (
    <p className="flex min-h-11 items-center gap-2.5 border-b border-line px-2.5 pb-3 text-14 font-semibold">
      <Avatar name={name} of="company" />
      <span className="min-w-0 wrap-anywhere">{name}</span>
    </p>
  )
}
