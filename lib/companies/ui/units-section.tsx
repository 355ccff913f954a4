import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { textOf } from '#lib/web/text-of.ts'
import type { CompanyPage } from '../company-page.ts'
import { pathOf } from '../company-page.ts'
import type { CompanyDetails } from '../read-company.ts'
import { AddUnit, EditUnit } from './unit-forms.tsx'

type Unit = CompanyDetails['units'][number]

/** How a company is built: its units as a tree, each with how many people it has. */
export async function UnitsSection({ page }: { readonly page: CompanyPage }): Promise<ReactNode> {
  const say = await getTranslations('companies')
  const { company, can, asked } = page
  const edited = can.units ? company.units.find(({ unitId }) => unitId === textOf(asked['unit'])) : undefined
  return (
    <Card
      title={say('units.title')}
      aside={
        can.units && (
          <LinkButton href={`${pathOf(page)}?add=unit`} prefetch={false}>
            {say('units.add')}
          </LinkButton>
        )
      }
    >
      <div className="grid gap-4">
        <Branch page={page} units={company.units.filter(({ parentId }) => parentId === null)} />
        {edited && <EditUnit page={page} unit={edited} />}
        {can.units && asked['add'] === 'unit' && <AddUnit page={page} />}
      </div>
    </Card>
  )
}

async function Branch({
  page,
  units,
}: {
  readonly page: CompanyPage
  readonly units: readonly Unit[]
}): Promise<ReactNode> {
  const say = await getTranslations('companies')
  return (
    <ul className="grid gap-1 border-l border-line pl-4">
      {units.map(({ unitId, name }) => {
        const below = page.company.units.filter(({ parentId }) => parentId === unitId)
        const count = page.company.members.filter((member) => member.unitId === unitId).length
        return (
          <li key={unitId}>
            <p className="flex flex-wrap items-baseline gap-x-3">
              {page.can.units ? (
                <TextLink href={`${pathOf(page)}?unit=${unitId}`} prefetch={false}>
                  {name}
                </TextLink>
              ) : (
                name
              )}
              <span className="text-13 text-muted">{say('units.people', { count })}</span>
            </p>
            {below.length > 0 && <Branch page={page} units={below} />}
          </li>
        )
      })}
    </ul>
  )
}
