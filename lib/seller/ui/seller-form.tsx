import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { editSellerAction } from '../actions/edit-seller.ts'
import type { Seller } from '../contract.ts'
import { sellerGroups } from '../seller-fields.ts'

/** What may stay empty. */
const optional: ReadonlySet<keyof Seller> = new Set([
  'vatId',
  'registerNumber',
  'bankName',
  'bic',
  'phone',
  'numberPrefix',
])

export interface SellerFormProps {
  readonly seller: Seller & { readonly version: number }
}

/** Everything that documents say about the firm, in three groups. */
export async function SellerForm({ seller }: SellerFormProps): Promise<ReactNode> {
  const say = await getTranslations('seller')
  const groups = Object.entries(sellerGroups)
  return (
    <ActionForm
      action={editSellerAction}
      submitLabel={say('save')}
      doneMessage={say('saved')}
      draft={`seller.${seller.sellerId}`}
      className="grid max-w-3xl gap-6"
    >
      <input type="hidden" name="sellerId" value={seller.sellerId} />
      <input type="hidden" name="expectedVersion" value={seller.version} />
      {groups.map(([group, fields]) => (
        <Card key={group} title={say(`groups.${group}`)}>
          <div className="grid gap-4 sm:grid-cols-2">
            {fields.map((name) => (
              <Field
                key={name}
                name={name}
                label={say(`fields.${name}`)}
                {...(say.has(`hints.${name}`) && { hint: say(`hints.${name}`) })}
                defaultValue={seller[name]}
                required={!optional.has(name)}
                maxLength={160}
              />
            ))}
          </div>
        </Card>
      ))}
    </ActionForm>
  )
}
