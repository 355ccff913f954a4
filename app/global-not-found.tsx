import './styles.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { themeScript } from '#lib/web/theme.ts'

export const metadata: Metadata = { title: 'Portico' }

/** Addresses that no page answers. Made once for everybody, so it speaks every language of the shop. */
export default function GlobalNotFound(): ReactNode {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body data-density="shop" className="grid place-content-center font-sans">
        <main className="grid justify-items-center gap-8 p-6 text-center">
          <p className="font-mono text-14 text-muted">404</p>
          <div className="grid justify-items-center gap-3">
            <h1 className="text-24">There is nothing here</h1>
            <p className="max-w-[48ch] text-muted">
              The address may be mistyped, or what stood here is gone.
            </p>
            <LinkButton look="primary" href="/" prefetch={false}>
              Go to the start page
            </LinkButton>
          </div>
          <div lang="de" className="grid justify-items-center gap-3">
            <h2 className="text-24">Hier ist nichts</h2>
            <p className="max-w-[48ch] text-muted">
              Die Adresse ist vielleicht vertippt, oder was hier stand, gibt es nicht mehr.
            </p>
            <LinkButton href="/de" prefetch={false}>
              Zur Startseite
            </LinkButton>
          </div>
        </main>
      </body>
    </html>
  )
}
