import { clsx } from 'clsx'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

/** How much a button asks for: one primary action a page at most. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const shape =
  'inline-flex min-h-(--control-height) items-center justify-center gap-2 rounded-control border px-4 text-14 font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-70'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border-control bg-surface text-text hover:bg-hover',
  quiet: 'border-transparent text-text hover:bg-hover',
  danger: 'border-bad bg-surface text-bad hover:bg-bad-tint',
}

/** The classes of a button, for what looks like one and is none. */
export function buttonLook(look: ButtonLook, className?: string): string {
  return clsx(shape, looks[look], className)
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook
  readonly children: ReactNode
}

export function Button({ look = 'secondary', type, className, children, ...rest }: ButtonProps): ReactNode {
  return (
    <button {...rest} type={type ?? 'button'} className={buttonLook(look, className)}>
      {children}
    </button>
  )
}
