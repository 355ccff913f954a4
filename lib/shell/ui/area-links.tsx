import { ArrowRight } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import type { NavItem } from '#lib/kernel/shell.ts'
import { Card } from '#lib/ui/card.tsx'
import { currentActor } from '#lib/web/current-actor.ts'
import { navigationOf } from '../navigation.ts'

/** Everywhere the visitor may go in an area, by group: its start page. */
export async function AreaLinks({ area }: { readonly area: NavItem['area'] }): Promise<ReactNode> {
  const groups = navigationOf(kernel().registry, await currentActor(), area)
  const say = await getTranslations()
  return (
    <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {groups.map(({ id, items }) => (
        <Card key={id} title={say(`shell.groups.${id}`)}>
          <ul className="-my-2 divide-y divide-line">
            {items.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  className="group flex min-h-11 items-center justify-between gap-2 hover:text-accent"
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
        </Card>
      ))}
    </div>
  )
}
