import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { everyCompanyRole } from '#lib/kernel/shell.ts'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { changeMemberAction } from '../actions/change-member.ts'
import { removeMemberAction } from '../actions/remove-member.ts'
import { restoreMemberAction } from '../actions/restore-member.ts'
import { suspendMemberAction } from '../actions/suspend-member.ts'
import type { CompanyPage } from '../company-page.ts'
import type { CompanyDetails } from '../read-company.ts'
import { HiddenFields } from './hidden-fields.tsx'
import { unitOptions } from './unit-forms.tsx'

interface EditMemberProps {
  readonly page: CompanyPage
  readonly member: CompanyDetails['members'][number]
}

/** What can be done about somebody of a company: their role and unit, their access, and acting for them. */
export async function EditMember({ page, member }: EditMemberProps): Promise<ReactNode> {
  const { ActingFor } = page
  return (
    <section aria-label={member.name} className="grid max-w-lg gap-6 border-t border-line pt-4">
      <h3 className="text-16 font-semibold">{member.name}</h3>
      {page.can.members && <MemberForms page={page} member={member} />}
      {!member.isSuspended && ActingFor && <ActingFor membershipId={member.membershipId} />}
    </section>
  )
}

async function MemberForms({ page, member }: EditMemberProps): Promise<ReactNode> {
  const say = await getTranslations('companies')
  const values = { membershipId: member.membershipId, expectedVersion: member.version }
  const roles = [
    ...everyCompanyRole.map((value) => ({ value, label: say(`roles.${value}`) })),
    ...page.company.roles.map(({ roleId, name }) => ({ value: roleId, label: name })),
  ]
  return (
    <>
      <ActionForm action={changeMemberAction} submitLabel={say('save')} submitLook="secondary">
        <HiddenFields page={page} values={values} />
        <Field name="role" label={say('members.role')} defaultValue={member.role} options={roles} />
        <Field
          name="unitId"
          label={say('members.unit')}
          hint={say('members.changeHint')}
          defaultValue={member.unitId}
          options={unitOptions(page.company)}
        />
      </ActionForm>
      <div className="flex flex-wrap gap-3">
        <ActionForm
          action={member.isSuspended ? restoreMemberAction : suspendMemberAction}
          submitLabel={say(member.isSuspended ? 'members.restore' : 'members.suspend')}
          submitLook="secondary"
        >
          <HiddenFields page={page} values={values} />
        </ActionForm>
        <ActionForm action={removeMemberAction} submitLabel={say('members.remove')} submitLook="danger">
          <HiddenFields page={page} values={values} />
        </ActionForm>
      </div>
    </>
  )
}
