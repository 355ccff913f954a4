import { Briefcase, CircleUser, ShoppingCart } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Visitor } from '#lib/web/visitor.ts'
import type { VisitorWords } from './visitor-words.ts'

export interface VisitorLinksProps {
  /** Nothing while it is not known. */
  readonly visitor: Visitor | undefined
  readonly words: VisitorWords
}

const look =
  'relative inline-flex h-11 items-center gap-2 rounded-control px-2 text-14 font-medium hover:bg-hover sm:px-3'

/** The way to one's own pages, with name and cart where they are known. */
export function VisitorLinks({ visitor, words }: VisitorLinksProps): ReactNode {
  const isGuest = visitor?.name === null
  return (
    <ul className="flex items-center">
      {visitor?.isStaff && (
        <li>
          <Link prefetch={false} href="/admin" className={look}>
            <Briefcase aria-hidden size={18} strokeWidth={1.75} />
            <span className="max-sm:sr-only">{words.backOffice}</span>
          </Link>
        </li>
      )}
      {isGuest && (
        <li className="max-lg:hidden">
          <Link prefetch={false} href="/register" className={look}>
            {words.register}
          </Link>
        </li>
      )}
      {!visitor?.isStaff && (
        <li>
          <Link prefetch={false} href={isGuest ? '/sign-in' : '/account'} className={look}>
            <CircleUser aria-hidden size={18} strokeWidth={1.75} />
            <span className="max-w-36 truncate max-sm:sr-only">
              {isGuest ? words.signIn : (visitor?.companyName ?? visitor?.name ?? words.account)}
            </span>
          </Link>
        </li>
      )}
      {!visitor?.isStaff && (
        <li>
          <Link prefetch={false} href="/cart" className={look}>
            <ShoppingCart aria-hidden size={18} strokeWidth={1.75} />
            <span className="max-sm:sr-only">{words.cart}</span>
            {visitor !== undefined && visitor.cartCount > 0 && (
              <span className="min-w-5 rounded-full bg-accent px-1.5 text-center text-12 text-on-accent tabular-nums max-sm:absolute max-sm:top-0.5 max-sm:right-0">
                {visitor.cartCount}
              </span>
            )}
          </Link>
        </li>
      )}
    </ul>
  )
}
