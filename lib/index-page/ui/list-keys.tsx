'use client'

import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

/**
 * Works a list by keyboard: J and K go from row to row, Enter opens it (its link has the focus), X chooses it, P looks
 * at it beside the list, Escape closes what is open. Everything is there without it, too.
 */
export function ListKeys({ help }: { readonly help: string }): ReactNode {
  const here = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const list = here.current?.closest<HTMLElement>('[data-list]')
    if (!list) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (isHandled(list, event)) event.preventDefault()
    }
    const onClick = ({ target }: MouseEvent): void => {
      for (const menu of openMenus(list)) if (!menu.contains(target as Node)) menu.open = false
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('click', onClick)
    list.addEventListener('formdata', leaveOutEmpty)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('click', onClick)
      list.removeEventListener('formdata', leaveOutEmpty)
    }
  }, [])
  return (
    <p ref={here} className="mt-3 hidden text-12 text-muted lg:block pointer-coarse:hidden">
      {help}
    </p>
  )
}

function isHandled(list: HTMLElement, { key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || list.closest('[hidden]')) return false
  if (key === 'Escape') return closeSomething(list)
  if (isTyping(target)) return false
  const rows = [...list.querySelectorAll<HTMLElement>('[data-list-row]')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  switch (key.toLowerCase()) {
    case 'j':
      return focusRow(rows[Math.min(at + 1, rows.length - 1)])
    case 'k':
      return focusRow(rows[Math.max(at - 1, 0)])
    case 'x':
      return click(rows[at], 'input[name="id"]')
    case 'p':
      return click(rows[at], '[data-list-peek]')
    default:
      return false
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('textarea, select, input:not([type="checkbox"])'))
  )
}

function focusRow(row: HTMLElement | undefined): boolean {
  const [link] = row?.querySelectorAll<HTMLElement>('[data-list-link], a, input') ?? []
  const main = row?.querySelector<HTMLElement>('[data-list-link]') ?? link
  main?.focus()
  row?.scrollIntoView({ block: 'nearest' })
  return main !== undefined
}

function click(row: HTMLElement | undefined, selector: string): boolean {
  const part = row?.querySelector<HTMLElement>(selector)
  part?.click()
  return part !== null && part !== undefined
}

/** A menu first, then the row beside the list, then the choice. */
function closeSomething(list: HTMLElement): boolean {
  const [menu] = openMenus(list)
  if (menu) {
    menu.open = false
    menu.querySelector('summary')?.focus()
    return true
  }
  const close = list.querySelector<HTMLElement>('[data-list-close]')
  if (close) {
    close.click()
    return true
  }
  const chosen = [...list.querySelectorAll<HTMLInputElement>('tbody input:checked')]
  for (const box of chosen) box.checked = false
  return chosen.length > 0
}

function openMenus(list: HTMLElement): readonly HTMLDetailsElement[] {
  return [...list.querySelectorAll<HTMLDetailsElement>('details[data-list-menu][open]')]
}

/** Keeps addresses short: what is empty says nothing. */
function leaveOutEmpty({ formData, target }: FormDataEvent): void {
  if (!(target instanceof HTMLFormElement) || target.dataset['listForm'] === undefined) return
  const empty = [...formData].flatMap(([name, value]) => (value === '' ? [name] : []))
  for (const name of empty) formData.delete(name)
}
