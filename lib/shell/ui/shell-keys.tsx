'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Suspense, lazy, useCallback, useEffect, useRef, useState } from 'react'
import { keyMeaning } from '../key-meaning.ts'
import type { PaletteContent } from '../palette-words.ts'
import { fetchContent } from './fetch-palette.ts'
import { areSingleKeysOn } from './single-keys.ts'

const CommandPalette = lazy(() => import('./command-palette.tsx'))
const KeySheet = lazy(() => import('./key-sheet.tsx'))

type Overlay = 'palette' | 'sheet'

const goMilliseconds = 1500

export interface ShellKeysProps {
  /** Whoever the page was made for; empty where it was made for everybody. */
  readonly reader: string
}

/** Hears the keys of the frame and what opens its sheets; palette and sheet are loaded when they are asked for. */
export function ShellKeys({ reader }: ShellKeysProps): ReactNode {
  const [overlay, setOverlay] = useState<Overlay>()
  const [content, setContent] = useState<PaletteContent>()
  const open = useCallback(
    (wanted: Overlay) => {
      fetchContent(reader).then(
        (answer) => {
          setContent(answer)
          setOverlay(wanted)
        },
        () => undefined,
      )
    },
    [reader],
  )
  useOpeners(open)
  useKeys(reader, open)
  const close = useCallback(() => setOverlay(undefined), [])
  if (!content || !overlay) return null
  return (
    <Suspense fallback={null}>
      {overlay === 'palette' ? (
        <CommandPalette content={content} onClose={close} onKeys={() => setOverlay('sheet')} />
      ) : (
        <KeySheet content={content} onClose={close} />
      )}
    </Suspense>
  )
}

/** Buttons of the frame name what they open, so that they need no code of their own. */
function useOpeners(open: (wanted: Overlay) => void): void {
  useEffect(() => {
    const hear = ({ target }: MouseEvent): void => {
      const opener = target instanceof Element ? target.closest<HTMLElement>('[data-opens]') : null
      const wanted = opener?.dataset['opens']
      if (wanted === 'palette' || wanted === 'sheet') open(wanted)
    }
    document.addEventListener('click', hear)
    return () => document.removeEventListener('click', hear)
  }, [open])
}

function useKeys(reader: string, open: (wanted: Overlay) => void): void {
  const router = useRouter()
  const wentAt = useRef(-goMilliseconds)
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      const meaning = keyMeaning(event, {
        isTyping: isTypedInto(event.target),
        isCovered: document.querySelector('dialog[open], :popover-open') !== null,
        isGoing: event.timeStamp - wentAt.current < goMilliseconds,
        areSingleKeysOn: areSingleKeysOn(),
      })
      if (!meaning) return
      event.preventDefault()
      wentAt.current = meaning.does === 'go' ? event.timeStamp : -goMilliseconds
      if (meaning.does === 'palette' || meaning.does === 'sheet') open(meaning.does)
      if (meaning.does === 'search') focusSearch()
      if (meaning.does === 'sidebar') document.querySelector<HTMLElement>('[data-sidebar-toggle]')?.click()
      if (meaning.does === 'go') void fetchContent(reader).catch(() => undefined)
      if (meaning.does === 'place')
        void hrefOf(reader, meaning.goKey).then((href) => href && router.push(href))
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [open, reader, router])
}

async function hrefOf(reader: string, goKey: string): Promise<string | undefined> {
  const content = await fetchContent(reader).catch(() => undefined)
  return content?.places.find((place) => place.goKey === goKey)?.href
}

/** The search of the list on the page, or else the one in the head, or else the palette. */
function focusSearch(): void {
  const fields = [
    ...document.querySelectorAll<HTMLElement>('main input[type=search], header input[type=search]'),
  ]
  const shown = fields.find((field) => field.checkVisibility())
  if (shown) shown.focus()
  else document.querySelector<HTMLElement>('[data-opens=palette]')?.click()
}

function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select')) return true
  return target.matches('input:not([type=checkbox], [type=radio], [type=button], [type=submit])')
}
