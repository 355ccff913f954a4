import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { milliPerUnit } from '#lib/money/quantity.ts'
import { NumberStepper } from '#lib/ui/number-stepper.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { changeQuantityAction } from '../actions/change-quantity.ts'

export interface QuantityFormProps {
  readonly productId: string
  readonly quantityMilli: bigint
  /** What the line holds, for those who hear the form. */
  readonly name: string
}

/** Changes how much of a line is wanted. */
export async function QuantityForm({
  productId,
  quantityMilli,
  name,
}: QuantityFormProps): Promise<ReactNode> {
  const say = await getTranslations('cart')
  const quantity = String(quantityMilli / milliPerUnit)
  return (
    <ActionForm
      action={changeQuantityAction}
      submitLabel={say('change')}
      submitName={say('changeNamed', { name })}
      submitLook="secondary"
      className="flex flex-wrap items-center gap-2"
    >
      <input type="hidden" name="productId" value={productId} />
      <NumberStepper
        key={quantity}
        name="quantity"
        min={0}
        max={1_000_000}
        required
        defaultValue={quantity}
        aria-label={say('quantityOf', { name })}
        words={{ less: say('less', { name }), more: say('more', { name }) }}
      />
    </ActionForm>
  )
}
