import { Search } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Kbd } from '#lib/ui/kbd.tsx'

/** Opens the palette; `ShellKeys` listens for it. Without scripts there is none, so it is not shown. */
export async function FindButton(): Promise<ReactNode> {
  const say = await getTranslations('shell.frame')
  return (
    <button
      type="button"
      data-opens="palette"
      aria-haspopup="dialog"
      className="flex h-9 min-w-0 items-center gap-2 rounded-control border border-line bg-ground px-2.5 text-14 text-muted hover:border-control hover:text-text sm:w-80 noscript:hidden pointer-coarse:h-11"
    >
      <Search aria-hidden size={16} strokeWidth={1.75} className="shrink-0" />
      <span className="truncate">{say('find')}</span>
      <span className="ml-auto max-sm:hidden">
        <Kbd>⌘K</Kbd>
      </span>
    </button>
  )
}
