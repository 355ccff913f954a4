'use server'

import { refresh } from 'next/cache'
import type { FormState } from '#lib/web/form-state.ts'
import { runAction } from '#lib/web/run-action.ts'
import { editSeller } from '../commands/edit-seller.ts'
import { sellerFields } from '../seller-fields.ts'

export async function editSellerAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await runAction(editSeller, previous, form, {
    read: (fields) => ({
      ...Object.fromEntries(sellerFields.map((name) => [name, fields.get(name)])),
      sellerId: fields.get('sellerId'),
      expectedVersion: Number(fields.get('expectedVersion')),
    }),
  })
  if (state.status === 'done') refresh()
  return state
}
