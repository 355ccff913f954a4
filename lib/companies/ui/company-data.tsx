import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { Field } from '#lib/web/field.tsx'
import { editCompanyAction } from '../actions/edit-company.ts'
import { companyStatuses } from '../company-input.ts'
import type { CompanyPage } from '../company-page.ts'
import { pathOf } from '../company-page.ts'

/** What the shop knows of a company, and where it is. */
export async function CompanyData({ page }: { readonly page: CompanyPage }): Promise<ReactNode> {
  const say = await getTranslations('companies')
  const { company, can, asked } = page
  const countries = new Intl.DisplayNames(await getLocale(), { type: 'region' })
  if (can.edit && asked['edit'] === 'data') return <EditCompany page={page} />
  return (
    <Card
      title={say('data.title')}
      aside={
        can.edit && (
          <LinkButton href={`${pathOf(page)}?edit=data`} prefetch={false}>
            {say('edit')}
          </LinkButton>
        )
      }
    >
      <DefinitionList
        items={[
          { term: say('data.number'), description: <Mono>{company.number}</Mono> },
          { term: say('data.country'), description: countries.of(company.country) },
          { term: say('data.vatId'), description: company.vatId ?? say('data.noVatId') },
          { term: say('data.currency'), description: company.currency },
          ...company.addresses.map(({ label, street, postalCode, city, country }) => ({
            term: label,
            description: `${street}, ${postalCode} ${city}, ${countries.of(country) ?? country}`,
          })),
        ]}
      />
    </Card>
  )
}

async function EditCompany({ page: { company } }: { readonly page: CompanyPage }): Promise<ReactNode> {
  const say = await getTranslations('companies')
  return (
    <Card title={say('data.title')}>
      <ActionForm className="grid max-w-lg gap-4" action={editCompanyAction} submitLabel={say('save')}>
        <input type="hidden" name="companyId" value={company.companyId} />
        <input type="hidden" name="expectedVersion" value={company.version} />
        <Field name="name" label={say('data.name')} defaultValue={company.name} required maxLength={160} />
        <Field
          name="country"
          label={say('data.country')}
          hint={say('data.countryHint')}
          defaultValue={company.country}
          required
          maxLength={2}
        />
        <Field name="vatId" label={say('data.vatId')} defaultValue={company.vatId ?? ''} maxLength={20} />
        <Field
          name="status"
          label={say('data.status')}
          hint={say('data.statusHint')}
          defaultValue={company.status}
          options={companyStatuses.map((value) => ({ value, label: say(`statuses.${value}`) }))}
        />
      </ActionForm>
    </Card>
  )
}
