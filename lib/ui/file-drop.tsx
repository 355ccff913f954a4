'use client'

import { Upload } from 'lucide-react'
import type { InputHTMLAttributes, ReactNode } from 'react'
import { useState } from 'react'

export interface FileDropProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'> {
  readonly words: {
    /** What to do: choose a file or drop it. */
    readonly choose: string
    /** What it may be, and how large. */
    readonly limits: string
  }
}

/** A field for files: chosen, or dropped on it. The browser's own field lies over it, so it needs no script. */
export function FileDrop({ words, onChange, ...control }: FileDropProps): ReactNode {
  const [names, setNames] = useState<readonly string[]>([])
  return (
    <div className="relative grid justify-items-center gap-1 rounded-card border border-dashed border-control bg-surface px-4 py-6 text-center text-14 focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:border-accent hover:bg-accent-tint has-aria-invalid:border-bad has-disabled:border-line has-disabled:bg-sunken has-disabled:text-muted">
      <Upload aria-hidden size={20} strokeWidth={1.75} className="text-muted noscript:hidden" />
      <p className="font-medium wrap-anywhere noscript:hidden">
        {names.length > 0 ? names.join(', ') : words.choose}
      </p>
      <p className="text-13 text-muted">{words.limits}</p>
      <input
        {...control}
        type="file"
        onChange={(event) => {
          setNames(Array.from(event.currentTarget.files ?? [], ({ name }) => name))
          onChange?.(event)
        }}
        className="absolute inset-0 cursor-pointer opacity-0 disabled:cursor-not-allowed noscript:static noscript:opacity-100"
      />
    </div>
  )
}
