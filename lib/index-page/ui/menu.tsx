import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { buttonLook } from '#lib/ui/button.tsx'

export interface MenuProps {
  readonly label: ReactNode
  /** At which edge of its button the panel stands. */
  readonly edge: 'start' | 'end'
  readonly look?: 'secondary' | 'quiet'
  readonly children: ReactNode
}

/** A button with a panel below it. Opens without scripts; one of a page at a time. */
export function Menu({ label, edge, look = 'secondary', children }: MenuProps): ReactNode {
  return (
    <details name="list-menu" className="group/menu relative max-sm:static" data-list-menu>
      <summary className={clsx(buttonLook(look), 'group-open/menu:bg-hover')}>{label}</summary>
      <div
        className={clsx(
          'absolute z-20 mt-1 grid w-80 max-w-[calc(100vw-2rem)] gap-4 rounded-card border border-line bg-surface p-4 shadow-float max-sm:inset-x-4 max-sm:w-auto',
          edge === 'end' ? 'right-0' : 'left-0',
        )}
      >
        {children}
      </div>
    </details>
  )
}
