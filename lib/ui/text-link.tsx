import { clsx } from 'clsx'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

/** A link within text or a table. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>): ReactNode {
  return (
    <Link
      {...rest}
      className={clsx(
        'text-accent underline decoration-accent-line underline-offset-3 hover:text-accent-hover hover:decoration-current',
        className,
      )}
    />
  )
}
