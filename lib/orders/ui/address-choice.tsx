import { clsx } from 'clsx'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Address } from '#lib/companies/contract.ts'

export interface AddressChoiceProps {
  readonly addresses: readonly Address[]
  readonly chosen: Address | undefined
  readonly label: string
}

/** The company's addresses; choosing one shows what the order comes to there, with or without JavaScript. */
export function AddressChoice({ addresses, chosen, label }: AddressChoiceProps): ReactNode {
  return (
    <ul aria-label={label} className="grid gap-2 sm:grid-cols-2">
      {addresses.map((address) => {
        const isChosen = address.addressId === chosen?.addressId
        return (
          <li key={address.addressId}>
            <Link
              href={`/checkout?address=${encodeURIComponent(address.addressId)}`}
              replace
              scroll={false}
              prefetch={false}
              aria-current={isChosen ? 'true' : undefined}
              className={clsx(
                'block h-full rounded-card border p-3 text-14',
                isChosen ? 'border-accent bg-accent-tint' : 'border-control hover:bg-hover',
              )}
            >
              <span className="block font-semibold">{address.label}</span>
              {address.street}
              <br />
              {address.postalCode} {address.city}, {address.country}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
