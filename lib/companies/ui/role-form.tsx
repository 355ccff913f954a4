import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { scopes } from '#lib/kernel/actor.ts'
import { ActionForm } from '#lib/web/action-form.tsx'
import { askAs } from '#lib/web/ask.ts'
import { Field } from '#lib/web/field.tsx'
import { createRoleAction } from '../actions/create-role.ts'
import { editRoleAction } from '../actions/edit-role.ts'
import { removeRoleAction } from '../actions/remove-role.ts'
import type { CompanyPage } from '../company-page.ts'
import { listRights } from '../queries/list-rights.ts'
import type { CompanyDetails } from '../read-company.ts'
import { grantField } from '../read-grants-form.ts'
import { HiddenFields } from './hidden-fields.tsx'

interface RoleFormProps {
  readonly page: CompanyPage
  /** Left out for a new one. */
  readonly role?: CompanyDetails['roles'][number]
}

/** A role of a company's own: its name, and how far each right of it reaches. */
export async function RoleForm({ page, role }: RoleFormProps): Promise<ReactNode> {
  const [say, rights] = await Promise.all([getTranslations('companies'), askAs(listRights, {})])
  const values = role ? { roleId: role.roleId, expectedVersion: role.version } : undefined
  const options = [
    { value: '', label: say('scopes.none') },
    ...scopes.map((value) => ({ value, label: say(`scopes.${value}`) })),
  ]
  return (
    <section aria-label={role?.name ?? say('roles.add')} className="grid gap-4 border-t border-line pt-4">
      <ActionForm
        action={role ? editRoleAction : createRoleAction}
        submitLabel={say(role ? 'save' : 'roles.add')}
      >
        <HiddenFields page={page} {...(values && { values })} />
        <Field
          name="name"
          label={say('roles.name')}
          defaultValue={role?.name ?? ''}
          required
          maxLength={80}
        />
        {rights.map(({ id, description }) => (
          <Field
            key={id}
            name={grantField(id)}
            label={description}
            defaultValue={role?.grants.find(({ permission }) => permission === id)?.scope ?? ''}
            options={options}
          />
        ))}
      </ActionForm>
      {role && (
        <ActionForm action={removeRoleAction} submitLabel={say('roles.remove')} submitLook="danger">
          <HiddenFields page={page} {...(values && { values })} />
        </ActionForm>
      )}
    </section>
  )
}
