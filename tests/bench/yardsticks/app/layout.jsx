import Link from 'next/link'
import { Suspense } from 'react'

/** Like the shop's desk: one pass, no shell. */
export default function Layout({ children }) {
  return (
    <Suspense fallback={null}>
      <html lang="en">
        <body>
          <header>
            <Link href="/">Yardstick</Link>
            <nav>
              <Link href="/prerendered">Prerendered</Link> <Link href="/dynamic">Dynamic</Link>
            </nav>
          </header>
          <main>{children}</main>
        </body>
      </html>
    </Suspense>
  )
}
