import { Package, RefreshCw, Wrench } from 'lucide-react'
import type { ReactNode } from 'react'
import type { LineKind } from '../contract.ts'

const icons = { physical: Package, service: Wrench, subscription: RefreshCw } as const

/** The sign of a kind of line; always beside its word. */
export function KindIcon({ kind }: { readonly kind: LineKind }): ReactNode {
  const Icon = icons[kind]
  return <Icon aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-muted" />
}
