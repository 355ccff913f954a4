import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { everyCompanyRole } from '#lib/kernel/shell.ts'
import { textOf } from '#lib/web/text-of.ts'
import type { CompanyPage } from '../company-page.ts'
import { pathOf } from '../company-page.ts'
import { RoleForm } from './role-form.tsx'

/** What people of a company can be: the standard roles, and those that it made for itself. */
export async function RolesSection({ page }: { readonly page: CompanyPage }): Promise<ReactNode> {
  const say = await getTranslations('companies')
  const { company, can, asked } = page
  const edited = can.roles ? company.roles.find(({ roleId }) => roleId === textOf(asked['role'])) : undefined
  return (
    <Card
      title={say('roles.title')}
      aside={
        can.roles && (
          <LinkButton href={`${pathOf(page)}?add=role`} prefetch={false}>
            {say('roles.add')}
          </LinkButton>
        )
      }
    >
      <div className="grid gap-4">
        <ul className="grid gap-2">
          {everyCompanyRole.map((role) => (
            <li key={role}>
              {say(`roles.${role}`)}
              <p className="text-13 text-muted">{say(`roles.texts.${role}`)}</p>
            </li>
          ))}
          {company.roles.map(({ roleId, name, grants }) => (
            <li key={roleId}>
              {can.roles ? (
                <TextLink href={`${pathOf(page)}?role=${roleId}`} prefetch={false}>
                  {name}
                </TextLink>
              ) : (
                name
              )}
              <p className="text-13 text-muted">{say('roles.rights', { count: grants.length })}</p>
            </li>
          ))}
        </ul>
        {edited && <RoleForm page={page} role={edited} />}
        {can.roles && asked['add'] === 'role' && <RoleForm page={page} />}
      </div>
    </Card>
  )
}
