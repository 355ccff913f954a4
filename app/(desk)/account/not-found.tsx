import type { ReactNode } from 'react'
import { MissingPage } from '#lib/shell/ui/missing-page.tsx'
import { currentLocale } from '#lib/web/current-locale.ts'

export default async function NotFound(): Promise<ReactNode> {
  return <MissingPage area="account" locale={await currentLocale()} />
}
