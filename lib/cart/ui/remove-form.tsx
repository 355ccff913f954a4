import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { removeLineAction } from '../actions/remove-line.ts'

/** Takes a line out of the cart. */
export async function RemoveForm({
  productId,
  name,
}: {
  readonly productId: string
  readonly name: string
}): Promise<ReactNode> {
  const say = await getTranslations('cart')
  return (
    <ActionForm
      action={removeLineAction}
      submitLabel={say('remove')}
      submitName={say('removeNamed', { name })}
      submitLook="quiet"
      className="flex justify-end"
    >
      <input type="hidden" name="productId" value={productId} />
    </ActionForm>
  )
}
