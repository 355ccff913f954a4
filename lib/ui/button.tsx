import { clsx } from 'clsx'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

/** How much a button asks for: one primary action a page at most. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const shape =
  'inline-flex items-center justify-center gap-2 rounded-control border text-14 font-medium whitespace-nowrap transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-70'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border-control bg-surface text-text hover:bg-hover',
  quiet: 'border-transparent text-text hover:bg-hover',
  danger: 'border-bad bg-surface text-bad hover:bg-bad-tint',
}

/** `icon` is as high as other buttons and holds a picture alone; `small` is one that closes or clears something. */
export type ButtonSize = 'normal' | 'icon' | 'small'

const sizes: Readonly<Record<ButtonSize, string>> = {
  normal: 'min-h-(--control-height) px-4',
  icon: 'size-(--control-height) shrink-0',
  small: 'size-9 shrink-0',
}

/** The classes of a button, for what looks like one and is none. */
export function buttonLook(look: ButtonLook, className?: string, size: ButtonSize = 'normal'): string {
  return clsx(shape, sizes[size], looks[look], className)
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook
  readonly size?: ButtonSize
  readonly children: ReactNode
}

export function Button({
  look = 'secondary',
  size,
  type,
  className,
  children,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <button {...rest} type={type ?? 'button'} className={buttonLook(look, className, size)}>
      {children}
    </button>
  )
}
