import { clsx } from 'clsx'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import type { NavItem } from '#lib/kernel/shell.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import { navigationOf } from '../navigation.ts'
import { NavLink } from './nav-link.tsx'

export interface AreaNavProps {
  readonly area: NavItem['area']
  /** Group names help where there are many entries. */
  readonly headings: 'shown' | 'none'
  /** At the end, what is done rather than gone to. */
  readonly end?: ReactNode
}

/** The navigation of portal or back office: a column beside the page, a strip above it on a phone. */
export async function AreaNav({ area, headings, end }: AreaNavProps): Promise<ReactNode> {
  const groups = navigationOf(kernel().registry, await currentActor(), area)
  const say = await getTranslations()
  return (
    <nav
      aria-label={say(`shell.${area}.nav`)}
      className="-mx-4 mb-4 flex gap-1 overflow-x-auto px-4 pb-1 sm:-mx-6 sm:px-6 lg:mx-0 lg:mb-0 lg:flex-col lg:overflow-visible lg:p-0"
    >
      {groups.length > 0 && (
        <NavLink href={`/${area}`} covers="page">
          {say(`shell.${area}.overview`)}
        </NavLink>
      )}
      {groups.map(({ id, items }) => (
        <div key={id} className={clsx('flex gap-1 lg:flex-col lg:gap-0', headings === 'shown' && 'lg:mt-2')}>
          {headings === 'shown' && (
            <p className="px-3 py-1 text-12 font-medium text-muted max-lg:hidden">
              {say(`shell.groups.${id}`)}
            </p>
          )}
          {items.map((item) => (
            <NavLink key={item.href} href={item.href} covers="branch">
              {say(item.label)}
            </NavLink>
          ))}
        </div>
      ))}
      {end && <div className="max-lg:ml-auto lg:mt-2 lg:border-t lg:border-line lg:pt-2">{end}</div>}
    </nav>
  )
}
