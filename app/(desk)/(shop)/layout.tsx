import type { ReactNode } from 'react'
import { DeskFrame } from '#lib/shell/ui/desk-frame.tsx'

export default function ShopLayout({ children }: { readonly children: ReactNode }): ReactNode {
  return <DeskFrame density="shop">{children}</DeskFrame>
}
