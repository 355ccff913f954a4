import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '#lib/web/action-form.tsx'
import type { SelectOption } from '#lib/ui/select.tsx'
import { Field } from '#lib/web/field.tsx'
import { createUnitAction } from '../actions/create-unit.ts'
import { moveUnitAction } from '../actions/move-unit.ts'
import { removeUnitAction } from '../actions/remove-unit.ts'
import { renameUnitAction } from '../actions/rename-unit.ts'
import type { CompanyPage } from '../company-page.ts'
import type { CompanyDetails } from '../read-company.ts'
import { HiddenFields } from './hidden-fields.tsx'

interface UnitFormProps {
  readonly page: CompanyPage
  readonly unit: CompanyDetails['units'][number]
}

export async function AddUnit({ page }: Pick<UnitFormProps, 'page'>): Promise<ReactNode> {
  const say = await getTranslations('companies')
  return (
    <ActionForm className="grid max-w-lg gap-4" action={createUnitAction} submitLabel={say('units.add')}>
      <HiddenFields page={page} />
      <Field name="name" label={say('units.name')} required maxLength={120} />
      <Field name="parentId" label={say('units.below')} options={unitOptions(page.company)} />
    </ActionForm>
  )
}

/** A unit's name and place, and the way to remove it. */
export async function EditUnit({ page, unit }: UnitFormProps): Promise<ReactNode> {
  const say = await getTranslations('companies')
  const values = { unitId: unit.unitId, expectedVersion: unit.version }
  const others = unitOptions(page.company, unit.path)
  return (
    <section aria-label={unit.name} className="grid max-w-lg gap-4 border-t border-line pt-4">
      <ActionForm action={renameUnitAction} submitLabel={say('units.rename')} submitLook="secondary">
        <HiddenFields page={page} values={values} />
        <Field name="name" label={say('units.name')} defaultValue={unit.name} required maxLength={120} />
      </ActionForm>
      {unit.parentId !== null && (
        <>
          <ActionForm action={moveUnitAction} submitLabel={say('units.move')} submitLook="secondary">
            <HiddenFields page={page} values={values} />
            <Field name="parentId" label={say('units.below')} defaultValue={unit.parentId} options={others} />
          </ActionForm>
          <ActionForm action={removeUnitAction} submitLabel={say('units.remove')} submitLook="danger">
            <HiddenFields page={page} values={values} />
          </ActionForm>
        </>
      )}
    </section>
  )
}

/** Every unit but those on a path and below, the deeper ones set in. */
export function unitOptions(
  { units }: Pick<CompanyDetails, 'units'>,
  without?: string,
): readonly SelectOption[] {
  return inOrder(units)
    .filter(({ path }) => without === undefined || !path.startsWith(without))
    .map(({ unitId, name, depth }) => ({ value: unitId, label: `${'– '.repeat(depth - 1)}${name}` }))
}

function inOrder(units: CompanyDetails['units']): CompanyDetails['units'] {
  const below = (parentId: string | null): CompanyDetails['units'] =>
    units.flatMap((unit) => (unit.parentId === parentId ? [unit, ...below(unit.unitId)] : []))
  return below(null)
}
