import type { ReactNode } from 'react'

/** The id of every page's main part. */
export const mainId = 'main'

/** Past the head, for those who come by keyboard. */
export function SkipLink({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <a
      href={`#${mainId}`}
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-surface focus:px-4 focus:py-3 focus:shadow-float"
    >
      {children}
    </a>
  )
}
