import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { everyStaffRole } from '#lib/kernel/shell.ts'
import { Card } from '#lib/ui/card.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { changeStaffRoleAction } from '../actions/change-staff-role.ts'
import { restoreStaffAction } from '../actions/restore-staff.ts'
import { suspendStaffAction } from '../actions/suspend-staff.ts'
import type { PeopleTableProps } from './people-table.tsx'

/** What can be done about somebody of the staff: another role, and their access. */
export async function EditStaff({
  person: { personId, name, staffRole, isSuspended },
}: {
  readonly person: PeopleTableProps['people'][number]
}): Promise<ReactNode> {
  const say = await getTranslations('identity.people')
  const id = <input type="hidden" name="personId" value={personId} />
  return (
    <Card title={name}>
      <div className="grid max-w-96 gap-4">
        <ActionForm action={changeStaffRoleAction} submitLabel={say('save')}>
          {id}
          <Field
            name="role"
            label={say('role')}
            hint={say('roleHint')}
            defaultValue={staffRole ?? ''}
            options={everyStaffRole.map((value) => ({ value, label: say(`roles.${value}`) }))}
          />
        </ActionForm>
        <ActionForm
          action={isSuspended ? restoreStaffAction : suspendStaffAction}
          submitLabel={say(isSuspended ? 'restore' : 'suspend')}
          submitLook={isSuspended ? 'secondary' : 'danger'}
        >
          {id}
        </ActionForm>
      </div>
    </Card>
  )
}
