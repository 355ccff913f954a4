'use client'

import type { RefObject } from 'react'
import { useEffect } from 'react'

/** What a form carries that is saved by the key. */
const savesAttribute = 'data-saves'

/** Sends the form around by ⌘S or Ctrl+S: where one types in it, or where it is the only such form of the page. */
export function useSaveKey(anchor: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const form = anchor.current?.closest('form')
    if (!form) return undefined
    form.setAttribute(savesAttribute, '')
    const save = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.metaKey || event.ctrlKey) || event.altKey) return
      if (event.shiftKey || !isMeant(form)) return
      event.preventDefault()
      form.requestSubmit()
    }
    window.addEventListener('keydown', save)
    return () => window.removeEventListener('keydown', save)
  }, [anchor])
}

function isMeant(form: HTMLFormElement): boolean {
  if (form.contains(document.activeElement)) return true
  const forms = [...document.querySelectorAll(`form[${savesAttribute}]`)].filter((one) =>
    one.checkVisibility(),
  )
  return forms.length === 1 && forms[0] === form && document.querySelector('dialog:modal') === null
}
