'use client'

import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Kbd } from '#lib/ui/kbd.tsx'
import type { PaletteContent, PalettePlace } from '../palette-words.ts'
import { ModalSheet } from './modal-sheet.tsx'
import { areSingleKeysOn, switchSingleKeys } from './single-keys.ts'

export interface KeySheetProps {
  readonly content: PaletteContent
  readonly onClose: () => void
}

interface Shortcut {
  readonly label: string
  readonly keys: readonly string[]
}

/** Every shortcut in one sheet, and the switch for those of a single key. */
export default function KeySheet({ content, onClose }: KeySheetProps): ReactNode {
  const { words, places } = content
  const [isOn, setIsOn] = useState(areSingleKeysOn)
  return (
    <ModalSheet label={words.keys} onClose={onClose}>
      <div className="grid gap-5 p-5">
        <header className="flex items-start justify-between gap-4">
          <div>
            <h2 className="text-16">{words.keys}</h2>
            <p className="text-13 text-muted">{words.keysText}</p>
          </div>
          <button type="button" aria-label={words.close} onClick={onClose} className="icon-button">
            <X aria-hidden size={18} strokeWidth={1.75} />
          </button>
        </header>
        <div className="grid gap-x-10 gap-y-5 sm:grid-cols-2">
          <div className="grid content-start gap-5">
            <Keys
              title={words.everywhere}
              shortcuts={[
                { label: words.openPalette, keys: ['⌘ / Ctrl', 'K'] },
                { label: words.focusSearch, keys: ['/'] },
                { label: words.narrow, keys: ['['] },
                { label: words.openSheet, keys: ['?'] },
              ]}
            />
            <Keys
              title={words.lists}
              shortcuts={[
                { label: words.nextRow, keys: ['J'] },
                { label: words.previousRow, keys: ['K'] },
                { label: words.selectRow, keys: ['X'] },
                { label: words.openRow, keys: ['Enter'] },
              ]}
            />
          </div>
          <Keys title={words.goTo} shortcuts={places.flatMap(goTo)} />
        </div>
        <label className="flex min-h-11 items-center gap-3 border-t border-line pt-4 text-14 font-medium">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => {
              setIsOn(target.checked)
              switchSingleKeys(target.checked ? 'on' : 'off')
            }}
            className="size-4 accent-accent"
          />
          {words.singleKeys}
        </label>
      </div>
    </ModalSheet>
  )
}

function goTo({ label, goKey }: PalettePlace): readonly Shortcut[] {
  return goKey === undefined ? [] : [{ label, keys: ['G', goKey.toUpperCase()] }]
}

interface KeysProps {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}

function Keys({ title, shortcuts }: KeysProps): ReactNode {
  return (
    <section className="grid content-start gap-1">
      <h3 className="text-12 font-medium text-muted">{title}</h3>
      <dl>
        {shortcuts.map(({ label, keys }) => (
          <div key={label} className="flex min-h-8 items-center justify-between gap-4 text-14">
            <dt className="min-w-0">{label}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
