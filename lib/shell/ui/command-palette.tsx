'use client'

import { Command, defaultFilter } from 'cmdk'
import { ArrowRight, History, Keyboard, Plus, Search } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Kbd } from '#lib/ui/kbd.tsx'
import type { PaletteContent, PalettePlace } from '../palette-words.ts'
import { keepRecent, readRecent } from './recent-places.ts'
import { ModalSheet } from './modal-sheet.tsx'
import { useFindings } from './use-findings.ts'

export interface CommandPaletteProps {
  readonly content: PaletteContent
  readonly onClose: () => void
  readonly onKeys: () => void
}

/** What was found needs no second judgment; where one may go is narrowed by what is typed. */
const foundMark = 'found:'

/** Search over objects, pages and actions. Loaded when it is first opened. */
export default function CommandPalette({ content, onClose, onKeys }: CommandPaletteProps): ReactNode {
  const { words, reader, places, actions } = content
  const [text, setText] = useState('')
  const [recent] = useState(() => readRecent(reader))
  const { found, state } = useFindings(text)
  const router = useRouter()
  const open = (place: PalettePlace): void => {
    keepRecent(reader, place)
    onClose()
    router.push(place.href)
  }
  const line = (place: PalettePlace, prefix: string, icon: LucideIcon, detail = ''): ReactNode => (
    <PaletteLine
      key={`${prefix}${place.href}${place.label}`}
      value={`${prefix}${place.label} ${place.href}`}
      label={place.label}
      detail={detail}
      icon={icon}
      onSelect={() => open(place)}
      {...(place.goKey !== undefined && { keys: ['G', place.goKey.toUpperCase()] })}
    />
  )
  return (
    <ModalSheet label={words.title} onClose={onClose} className="palette">
      <Command
        label={words.title}
        loop
        filter={(value, search) => (value.startsWith(foundMark) ? 1 : defaultFilter(value, search))}
      >
        <div className="flex items-center gap-2.5 border-b border-line px-4">
          <Search aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-muted" />
          <Command.Input
            value={text}
            onValueChange={setText}
            placeholder={words.placeholder}
            maxLength={100}
            data-first
            className="h-13 w-full bg-transparent text-16 outline-none placeholder:text-muted"
          />
          <Kbd>Esc</Kbd>
        </div>
        <Command.List className="max-h-[min(26rem,55vh)] scroll-py-2 overflow-y-auto p-2">
          <Command.Empty className="px-3 py-8 text-center text-14 text-muted">
            {state === 'asking' ? words.searching : words.nothing}
          </Command.Empty>
          {text === '' && recent.length > 0 && (
            <Group title={words.recent}>{recent.map((place) => line(place, 'recent:', History))}</Group>
          )}
          {found.map(({ title, hits }) => (
            <Group key={title} title={title}>
              {hits.map((hit) => line(hit, foundMark, ArrowRight, hit.detail))}
            </Group>
          ))}
          <Group title={words.actions}>
            {actions.map((action) => line(action, '', Plus))}
            <PaletteLine
              value={words.keys}
              label={words.keys}
              detail=""
              icon={Keyboard}
              keys={['?']}
              onSelect={onKeys}
            />
          </Group>
          <Group title={words.places}>{places.map((place) => line(place, '', ArrowRight))}</Group>
        </Command.List>
        <output className="block border-t border-line px-4 py-2 text-13 text-muted empty:hidden">
          {state === 'failed' ? words.failed : ''}
        </output>
      </Command>
    </ModalSheet>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <Command.Group heading={title} className="palette-group">
      {children}
    </Command.Group>
  )
}

interface PaletteLineProps {
  readonly value: string
  readonly label: string
  readonly detail: string
  readonly icon: LucideIcon
  readonly keys?: readonly string[]
  readonly onSelect: () => void
}

function PaletteLine({ value, label, detail, icon: Icon, keys, onSelect }: PaletteLineProps): ReactNode {
  return (
    <Command.Item value={value} onSelect={onSelect} className="palette-line">
      <Icon aria-hidden size={16} strokeWidth={1.75} className="shrink-0 text-muted" />
      <span className="min-w-0 truncate">{label}</span>
      {detail !== '' && <span className="min-w-0 truncate text-13 text-muted">{detail}</span>}
      {keys && (
        <span className="ml-auto flex gap-1" aria-hidden>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      )}
    </Command.Item>
  )
}
