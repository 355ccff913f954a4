import type { ReactNode } from 'react'
import { MissingPage } from '#lib/shell/ui/missing-page.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'

export default async function NotFound(): Promise<ReactNode> {
  return (
    <main data-density="portal" className="mx-auto max-w-3xl p-6">
      <MissingPage area="shop" locale={await currentLocale()} />
    </main>
  )
}
