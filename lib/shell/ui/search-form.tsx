import { Search } from 'lucide-react'
import type { ReactNode } from 'react'

export interface SearchFormProps {
  readonly words: { readonly label: string; readonly placeholder: string; readonly action: string }
}

/** Searches the catalogue; a plain form, so that it works before any script does. */
export function SearchForm({ words }: SearchFormProps): ReactNode {
  return (
    <search className="min-w-0">
      <form
        action="/search"
        method="get"
        className="flex rounded-control border border-control bg-surface focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent"
      >
        <input
          aria-label={words.label}
          type="search"
          name="q"
          required
          maxLength={200}
          placeholder={words.placeholder}
          enterKeyHint="search"
          className="h-10.5 w-full min-w-0 rounded-control bg-transparent px-3 text-16 outline-none placeholder:text-muted"
        />
        <button
          type="submit"
          className="m-0.5 inline-flex w-11 shrink-0 items-center justify-center rounded-[5px] text-muted hover:bg-hover hover:text-text"
        >
          <Search aria-hidden size={18} strokeWidth={1.75} />
          <span className="sr-only">{words.action}</span>
        </button>
      </form>
    </search>
  )
}
