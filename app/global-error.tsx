'use client'

import './styles.css'
import type { ReactNode } from 'react'
import type { BrokenPageProps } from '#lib/shell/ui/broken-page.tsx'
import { BrokenPage } from '#lib/shell/ui/broken-page.tsx'

interface GlobalErrorProps {
  readonly error: BrokenPageProps['error']
  readonly reset: () => void
}

/** Where even the frame of a page broke. */
export default function GlobalError({ error, reset }: GlobalErrorProps): ReactNode {
  return (
    <html lang="en">
      <body data-density="shop" className="font-sans">
        <title>Portico</title>
        <main className="mx-auto max-w-3xl p-6">
          <BrokenPage error={error} retry={reset} />
        </main>
      </body>
    </html>
  )
}
