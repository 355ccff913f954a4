import type { ReactNode } from 'react'

/** An article or document number. */
export function Mono({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="font-mono text-[0.92em] wrap-break-word">{children}</span>
}
