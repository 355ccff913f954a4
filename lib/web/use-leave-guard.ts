'use client'

import { useEffect, useRef } from 'react'

/**
 * Stops who is about to leave the page with something unsaved.
 *
 * @param onLeave told where they wanted to go within the shop; elsewhere the browser itself asks
 */
export function useLeaveGuard(isUnsaved: () => boolean, onLeave: (path: string) => void): void {
  const ask = useRef(onLeave)
  useEffect(() => {
    ask.current = onLeave
  })
  useEffect(() => {
    const closing = (event: BeforeUnloadEvent): void => {
      if (isUnsaved()) event.preventDefault()
    }
    const going = (event: MouseEvent): void => {
      const path = destinationOf(event)
      if (path === undefined || !isUnsaved()) return
      event.preventDefault()
      event.stopPropagation()
      ask.current(path)
    }
    window.addEventListener('beforeunload', closing)
    // Before React, whose links would be on their way.
    window.addEventListener('click', going, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', closing)
      window.removeEventListener('click', going, { capture: true })
    }
  }, [isUnsaved])
}

/** Where a click leads within the shop; nothing where it stays on the page, or opens another window. */
function destinationOf(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!(link instanceof HTMLAnchorElement) || event.button !== 0 || link.download !== '') return undefined
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target !== '') return undefined
  const { origin, pathname, search, hash } = link
  if (origin !== location.origin || pathname === location.pathname) return undefined
  return pathname + search + hash
}
