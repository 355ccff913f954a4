import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { switchCompanyAction } from '../actions/switch-company.ts'
import type { listPlaces } from '../queries/list-places.ts'

export interface CompanySwitchProps {
  readonly places: Awaited<ReturnType<typeof listPlaces.run>>
}

/** Lets somebody who belongs to several companies choose for which one they act. */
export async function CompanySwitch({ places }: CompanySwitchProps): Promise<ReactNode> {
  const say = await getTranslations('identity.switch')
  return (
    <ActionForm
      action={switchCompanyAction}
      submitLabel={say('submit')}
      submitLook="secondary"
      className="grid gap-2 border-b border-line px-2.5 pb-3"
    >
      <Field
        name="membershipId"
        label={say('label')}
        defaultValue={places.find(({ isChosen }) => isChosen)?.membershipId ?? ''}
        options={places.map(({ membershipId, companyName }) => ({
          value: membershipId,
          label: companyName,
        }))}
      />
    </ActionForm>
  )
}
