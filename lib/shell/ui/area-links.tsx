import { ArrowRight } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import type { NavItem } from '#lib/kernel/shell.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import { navigationOf } from '../navigation.ts'

/** Everywhere the visitor may go in an area, by group: its start page. */
export async function AreaLinks({ area }: { readonly area: NavItem['area'] }): Promise<ReactNode> {
  const groups = navigationOf(kernel().registry, await currentActor(), area).filter(
    ({ id }) => id !== 'start' && id !== 'person',
  )
  const say = await getTranslations()
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {groups.map(({ id, items }) => (
        <section key={id} className="grid gap-2">
          {area === 'admin' && <h2 className="text-14 text-muted">{say(`shell.groups.${id}`)}</h2>}
          <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
            {items.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  className="group flex min-h-12 items-center justify-between gap-2 px-4 font-medium -outline-offset-2 hover:bg-hover"
                >
                  {say(label)}
                  <ArrowRight
                    aria-hidden
                    size={16}
                    strokeWidth={1.75}
                    className="text-muted transition-transform group-hover:translate-x-0.5"
                  />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
