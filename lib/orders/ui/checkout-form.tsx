'use client'

import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { Card } from '#lib/ui/card.tsx'
import type { SelectOption } from '#lib/ui/select.tsx'
import { Field } from '#lib/web/field.tsx'
import { FormKeys } from '#lib/web/form-keys.tsx'
import { FormProblems } from '#lib/web/form-problems.tsx'
import { FormStateContext } from '#lib/web/form-context.ts'
import type { PostedForm } from '#lib/web/posted-form.ts'
import { useActionForm } from '#lib/web/use-action-form.ts'
import { withErrors } from '#lib/web/with-errors.ts'
import { placeOrderAction } from '../actions/place-order.ts'
import { checkoutFields } from '../place-order-input.ts'

export interface CheckoutFormProps {
  readonly formKey: string
  readonly locale: string
  readonly posted: PostedForm | undefined
  readonly cartVersion: number
  readonly addressId: string
  readonly payments: readonly SelectOption[]
  /** What the shop decided that a buyer must and may say. */
  readonly rules: { readonly isPoNumberRequired: boolean; readonly isNoteAllowed: boolean }
  /** Keeps what is typed while somebody looks something up. */
  readonly care: ReactNode
  /** What it comes to, for screens where the sums stand below the button. */
  readonly total: ReactNode
  readonly words: Readonly<
    Record<
      | 'reference'
      | 'poNumber'
      | 'poNumberHint'
      | 'note'
      | 'noteHint'
      | 'payment'
      | 'paymentMethod'
      | 'total'
      | 'place',
      string
    >
  > & { readonly problems: Readonly<Record<string, string>> }
}

/** Reference, note and payment; checked while they are filled in, and sent with or without JavaScript. */
export function CheckoutForm({ words, payments, rules, ...carried }: CheckoutFormProps): ReactNode {
  const form = useActionForm({
    schema: checkoutFields,
    action: placeOrderAction,
    posted: carried.posted,
    defaultValues: { poNumber: '', note: '', paymentMethod: payments[0]?.value ?? '' },
  })
  return (
    <FormStateContext value={withErrors(form.state, form.errors, words.problems)}>
      <form {...form.formProps} className="grid gap-6">
        <FormKeys
          formId={form.formId}
          formKey={carried.formKey}
          locale={carried.locale}
          round={form.state.round}
        />
        <input type="hidden" name="cartVersion" value={carried.cartVersion} />
        <input type="hidden" name="addressId" value={carried.addressId} />
        {carried.care}
        <FormProblems state={form.state} />
        <Card title={words.reference}>
          <div className="grid gap-4">
            <Field
              label={words.poNumber}
              hint={words.poNumberHint}
              autoComplete="off"
              required={rules.isPoNumberRequired}
              name="poNumber"
              wiring={form.register('poNumber')}
            />
            {rules.isNoteAllowed && (
              <Field
                label={words.note}
                hint={words.noteHint}
                rows={3}
                name="note"
                wiring={form.register('note')}
              />
            )}
          </div>
        </Card>
        <Card title={words.payment}>
          <Field
            label={words.paymentMethod}
            options={payments}
            defaultValue={payments[0]?.value ?? ''}
            name="paymentMethod"
            wiring={form.register('paymentMethod')}
          />
        </Card>
        <p className="flex items-baseline justify-between gap-4 font-semibold lg:hidden">
          <span>{words.total}</span>
          {carried.total}
        </p>
        <Button
          type="submit"
          look="primary"
          aria-disabled={form.isPending}
          className="w-full sm:w-auto sm:justify-self-start sm:px-8"
        >
          {words.place}
        </Button>
      </form>
    </FormStateContext>
  )
}
