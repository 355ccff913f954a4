import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ToastNotice } from '#lib/ui/toast-notice.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { askAs } from '#lib/web/ask.ts'
import { currentLocale } from '#lib/web/current-locale.ts'
import { putLineBackAction } from '../actions/put-line-back.ts'
import { nameRemoved } from '../queries/name-removed.ts'

export interface RemovedNoticeProps {
  /** What the address says was taken out, and how much of it. */
  readonly productId: string | undefined
  readonly quantity: string | undefined
}

/** Says what was just taken out of the cart and offers to put it back. */
export async function RemovedNotice({ productId, quantity }: RemovedNoticeProps): Promise<ReactNode> {
  if (productId === undefined || quantity === undefined) return null
  const name = await askAs(nameRemoved, { productId, locale: await currentLocale() }, '/cart')
  if (name === null) return null
  const say = await getTranslations('cart')
  return (
    <ToastNotice key={productId} id={`cart.removed.${productId}`} parameters={['removed', 'quantity']}>
      <p className="min-w-0 flex-1 wrap-anywhere">{say('removed', { name })}</p>
      <ActionForm
        action={putLineBackAction}
        submitLabel={say('putBack')}
        submitName={say('putBackNamed', { name })}
        submitLook="secondary"
        className="grid shrink-0 gap-2"
      >
        <input type="hidden" name="productId" value={productId} />
        <input type="hidden" name="quantity" value={quantity} />
      </ActionForm>
    </ToastNotice>
  )
}
