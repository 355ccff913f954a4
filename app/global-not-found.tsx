import './styles.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = { title: 'Portico' }

/** Files and endpoints that don't exist; pages that don't have their own answer inside the shop. */
export default function GlobalNotFound(): ReactNode {
  return (
    <html lang="en">
      <body data-density="shop" className="grid place-content-center gap-3 p-6 text-center font-sans">
        <h1 className="text-24">There is nothing here</h1>
        <p lang="de" className="text-muted">
          Hier ist nichts
        </p>
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
        <a href="/" className="text-accent underline underline-offset-3">
          Portico
        </a>
      </body>
    </html>
  )
}
