'use client'

import { Pencil } from 'lucide-react'
import Link from 'next/link'
import type { MouseEvent, ReactNode } from 'react'
import { useState } from 'react'
import { buttonLook } from '#lib/ui/button.tsx'
import type { FieldProps } from '#lib/web/field.tsx'
import { Field } from '#lib/web/field.tsx'
import type { FormShellProps } from '#lib/web/form-shell.tsx'
import { FormShell } from '#lib/web/form-shell.tsx'

export interface InPlaceEditorProps {
  readonly field: FieldProps
  readonly form: Omit<FormShellProps, 'children' | 'className' | 'onDone'>
  readonly fields: Readonly<Record<string, string>>
  readonly shown: ReactNode
  readonly path: string
  readonly isOpenAtFirst: boolean
  readonly words: { readonly edit: string; readonly editField: string; readonly cancel: string }
}

/** The browser's part of `EditInPlace`: opens and closes the form without asking the server. */
export function InPlaceEditor(props: InPlaceEditorProps): ReactNode {
  const { field, fields, path, words } = props
  const [isOpen, setOpen] = useState(props.isOpenAtFirst)
  const turn = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey) return
    event.preventDefault()
    setOpen(!isOpen)
  }
  if (!isOpen) {
    return (
      <div className="flex flex-wrap items-center gap-x-2">
        <span className="wrap-anywhere">{props.shown}</span>
        <Link
          href={`${path}?edit=${field.name}`}
          onClick={turn}
          prefetch={false}
          aria-label={words.editField}
          className="inline-flex min-h-6 items-center gap-1 rounded-control px-1 text-13 text-accent hover:bg-hover"
        >
          <Pencil aria-hidden size={14} strokeWidth={1.75} />
          {words.edit}
        </Link>
      </div>
    )
  }
  return (
    <FormShell {...props.form} onDone={() => setOpen(false)} className="grid gap-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* Whoever asks to edit goes on by typing. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <Field {...field} autoFocus />
      <Link href={path} onClick={turn} prefetch={false} className={buttonLook('quiet')}>
        {words.cancel}
      </Link>
    </FormShell>
  )
}
