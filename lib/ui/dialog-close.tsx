'use client'

import type { ReactNode } from 'react'
import { use } from 'react'
import { Button } from './button.tsx'
import { DialogContext, commandAttributes, knowsCommands } from './dialog-context.ts'

/** Leaves the dialog around it, and everything as it is. */
export function DialogClose({ children }: { readonly children: ReactNode }): ReactNode {
  const id = use(DialogContext)
  return (
    <Button
      {...commandAttributes('close', id)}
      onClick={(event) => {
        if (!knowsCommands()) event.currentTarget.closest('dialog')?.close()
      }}
    >
      {children}
    </Button>
  )
}
