import { House } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import type { NavItem } from '#lib/kernel/shell.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import type { NavGroup } from '../navigation.ts'
import { navigationOf } from '../navigation.ts'
import { CountMark } from './count-mark.tsx'
import { NavFold } from './nav-fold.tsx'
import { NavIcon } from './nav-icon.tsx'
import { NavLink } from './nav-link.tsx'

export interface AreaNavProps {
  readonly area: NavItem['area']
  /** Group names help where there are many entries. */
  readonly headings: 'shown' | 'none'
  readonly unreadCount: number
}

/** The lines of the navigation of portal or back office. */
export async function AreaNav({ area, headings, unreadCount }: AreaNavProps): Promise<ReactNode> {
  const groups = navigationOf(kernel().registry, await currentActor(), area).filter(
    ({ id }) => id !== 'person',
  )
  const say = await getTranslations()
  const lines = ({ items }: NavGroup): ReactNode =>
    items.map((item) => (
      <li key={item.href}>
        <NavLink
          href={item.href}
          covers="branch"
          label={say(item.label)}
          icon={<NavIcon item={item} />}
          mark={item.icon === 'inbox' && <CountMark count={unreadCount} />}
        />
      </li>
    ))
  const isFlat = ({ id }: NavGroup): boolean => id === 'start' || headings === 'none'
  return (
    <>
      <ul className="grid gap-px">
        <li>
          <NavLink
            href={`/${area}`}
            covers="page"
            label={say(`shell.${area}.overview`)}
            icon={<House aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />}
          />
        </li>
        {groups.filter(isFlat).map(lines)}
      </ul>
      {groups
        .filter((group) => !isFlat(group))
        .map((group) => (
          <NavFold
            key={group.id}
            title={say(`shell.groups.${group.id}`)}
            hrefs={group.items.map(({ href }) => href)}
            beginsAs={group.id === 'settings' ? 'folded' : 'open'}
          >
            {lines(group)}
          </NavFold>
        ))}
    </>
  )
}
