'use client'

import type { ReactNode } from 'react'
import { Field } from '#lib/web/field.tsx'
import { FormShell } from '#lib/web/form-shell.tsx'
import { refreshVisitor } from '#lib/web/visitor-store.ts'
import { addToCartAction } from '../actions/add-to-cart.ts'

export interface AddToCartFormProps {
  readonly productId: string
  readonly locale: string
  readonly words: { readonly quantity: string; readonly add: string; readonly added: string }
}

/** Puts a product into the cart from a prerendered page. */
export function AddToCartForm({ productId, locale, words }: AddToCartFormProps): ReactNode {
  return (
    <FormShell
      action={addToCartAction}
      locale={locale}
      submitLabel={words.add}
      doneMessage={words.added}
      onDone={refreshVisitor}
      className="grid gap-3"
    >
      <input type="hidden" name="productId" value={productId} />
      <div className="w-32">
        <Field
          name="quantity"
          label={words.quantity}
          type="number"
          inputMode="numeric"
          min={1}
          max={1_000_000}
          step={1}
          defaultValue="1"
          required
        />
      </div>
    </FormShell>
  )
}
