import { LoaderCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ButtonLook } from '#lib/ui/button.tsx'
import { Button } from '#lib/ui/button.tsx'

export interface SubmitButtonProps {
  readonly look: ButtonLook
  readonly isPending: boolean
  readonly name?: string | undefined
  /** By which key the form is sent as well. */
  readonly shortcut?: 'save' | undefined
  readonly className?: string
  readonly children: ReactNode
}

/** Sends a form, and shows while it is on its way. It keeps its width, so that nothing moves. */
export function SubmitButton({
  look,
  isPending,
  name,
  shortcut,
  className,
  children,
}: SubmitButtonProps): ReactNode {
  return (
    <Button
      type="submit"
      look={look}
      aria-disabled={isPending}
      aria-label={name}
      aria-keyshortcuts={shortcut === 'save' ? 'Control+S Meta+S' : undefined}
      className={`relative ${className ?? ''}`}
    >
      <span className={isPending ? 'opacity-25' : undefined}>{children}</span>
      {isPending && (
        <LoaderCircle aria-hidden size={16} className="absolute inset-0 m-auto motion-safe:animate-spin" />
      )}
    </Button>
  )
}
