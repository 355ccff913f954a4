import { ChevronDown, Keyboard } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import type { NavItem } from '#lib/kernel/shell.ts'
import { Avatar } from '#lib/ui/avatar.tsx'
import { currentActor } from '#lib/web/current-actor.ts'
import type { Locale } from '#lib/web/locale.ts'
import type { Visitor } from '#lib/web/visitor.ts'
import { placesOf } from '../navigation.ts'
import { MenuLink } from './menu-link.tsx'
import { NavIcon } from './nav-icon.tsx'
import { PreferenceForm } from './preference-form.tsx'

export interface PersonMenuProps {
  readonly area: NavItem['area']
  readonly desk: Visitor
  readonly locale: Locale
  readonly signOut: ReactNode
}

/** Who one is here, what is one's own, how the pages look, and the way out. */
export async function PersonMenu({ area, desk, locale, signOut }: PersonMenuProps): Promise<ReactNode> {
  const [say, actor] = [await getTranslations(), await currentActor()]
  if (desk.name === null) return null
  const id = `person-${area}`
  const role = desk.companyName ?? say(`shell.person.${desk.isStaff ? 'staff' : 'noCompany'}`)
  const places = placesOf(kernel().registry, actor, area).filter(({ group }) => group === 'person')
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={say('shell.person.menu', { name: desk.name })}
        className="flex min-h-11 items-center gap-2 rounded-control px-2 text-14 font-medium hover:bg-hover"
      >
        <Avatar name={desk.name} />
        <span className="max-w-40 truncate max-md:hidden">{desk.name}</span>
        <ChevronDown aria-hidden size={14} strokeWidth={1.75} className="text-muted max-md:hidden" />
      </button>
      <div id={id} popover="auto" className="menu">
        <div className="flex items-center gap-3 px-2.5 py-2">
          <Avatar name={desk.name} />
          <div className="min-w-0">
            <p className="truncate font-semibold">{desk.name}</p>
            <p className="truncate text-13 text-muted">{role}</p>
          </div>
        </div>
        {places.length > 0 && (
          <ul className="border-t border-line py-1.5">
            {places.map((item) => (
              <li key={item.href}>
                <MenuLink href={item.href}>
                  <NavIcon item={item} />
                  {say(item.label)}
                </MenuLink>
              </li>
            ))}
          </ul>
        )}
        <div className="border-t border-line px-2.5 py-2.5">
          <PreferenceForm locale={locale} look="menu" />
        </div>
        <div className="border-t border-line pt-1.5">
          <button
            type="button"
            data-opens="sheet"
            popoverTarget={id}
            popoverTargetAction="hide"
            className="menu-line noscript:hidden"
          >
            <Keyboard aria-hidden size={16} strokeWidth={1.75} />
            {say('shell.palette.keys')}
          </button>
          {signOut}
        </div>
      </div>
    </>
  )
}
