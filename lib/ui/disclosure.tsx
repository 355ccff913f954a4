import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'

export interface DisclosureProps {
  readonly title: ReactNode
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** Something that few need, folded away under its title. */
export function Disclosure({ title, isOpen, children }: DisclosureProps): ReactNode {
  return (
    <details open={isOpen} className="group">
      <summary className="inline-flex min-h-9 items-center gap-1.5 rounded-control pr-2 text-14 font-medium text-accent hover:text-accent-hover">
        <ChevronRight
          aria-hidden
          size={16}
          strokeWidth={1.75}
          className="shrink-0 transition-transform group-open:rotate-90"
        />
        <span className="min-w-0 wrap-anywhere">{title}</span>
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  )
}
