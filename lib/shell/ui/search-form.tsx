import { Search } from 'lucide-react'
import type { ReactNode } from 'react'

export interface SearchFormProps {
  readonly words: { readonly label: string; readonly placeholder: string; readonly action: string }
}

/** Searches the catalogue; a plain form, so that it works before any script does. */
export function SearchForm({ words }: SearchFormProps): ReactNode {
  return (
    <search className="min-w-0">
      <form action="/search" method="get" className="flex">
        <input
          aria-label={words.label}
          type="search"
          name="q"
          required
          maxLength={200}
          placeholder={words.placeholder}
          enterKeyHint="search"
          className="h-11 w-full min-w-0 rounded-l-control border border-r-0 border-control bg-surface px-3 text-16 placeholder:text-muted focus-visible:relative"
        />
        <button
          type="submit"
          className="inline-flex h-11 items-center gap-2 rounded-r-control border border-control bg-surface px-3 text-14 font-medium hover:bg-hover"
        >
          <Search aria-hidden size={18} strokeWidth={1.75} />
          <span className="max-sm:sr-only">{words.action}</span>
        </button>
      </form>
    </search>
  )
}
