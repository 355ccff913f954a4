import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'
import type { ButtonLook } from './button.tsx'
import { buttonLook } from './button.tsx'

export interface LinkButtonProps extends ComponentProps<typeof Link> {
  readonly look?: ButtonLook
}

/** A way to another page that asks to be taken as much as a button does. */
export function LinkButton({ look = 'secondary', className, ...rest }: LinkButtonProps): ReactNode {
  return <Link {...rest} className={buttonLook(look, className)} />
}
