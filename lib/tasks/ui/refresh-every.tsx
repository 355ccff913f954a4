'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Shows the page as it is now, again and again, while somebody looks at it. */
export function RefreshEvery({ seconds }: { readonly seconds: number }): null {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh()
    }, seconds * 1000)
    return () => clearInterval(timer)
  }, [router, seconds])
  return null
}
