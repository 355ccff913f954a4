import type { ReactNode } from 'react'

const most = 99

/** How much is new; nothing where nothing is. The words beside it say what is counted. */
export function CountMark({ count }: { readonly count: number }): ReactNode {
  if (count === 0) return null
  return (
    <span className="nav-mark min-w-5 shrink-0 rounded-full bg-accent px-1.5 text-center text-12 font-medium text-on-accent">
      {count > most ? `${most}+` : count}
    </span>
  )
}
