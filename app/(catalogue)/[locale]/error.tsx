'use client'

import type { ReactNode } from 'react'
import type { BrokenPageProps } from '#lib/shell/ui/broken-page.tsx'
import { BrokenPage } from '#lib/shell/ui/broken-page.tsx'

interface ErrorPageProps {
  readonly error: BrokenPageProps['error']
  readonly reset: () => void
}

export default function ErrorPage({ error, reset }: ErrorPageProps): ReactNode {
  return <BrokenPage error={error} retry={reset} />
}
