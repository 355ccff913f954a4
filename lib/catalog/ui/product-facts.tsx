import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Definition } from '#lib/ui/definition-list.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import type { ProductDetail } from '../queries/find-product.ts'

/** Numbers of a product, and what its kind brings: how long a visit takes, how a plan is billed. */
export async function ProductFacts({ product }: { readonly product: ProductDetail }): Promise<ReactNode> {
  const say = await getTranslations('catalog.detail')
  const { sku, manufacturerNumber, ean, brand, durationMinutes, skill } = product
  const { billingIntervalMonths, termMonths } = product
  const items: (Definition | false)[] = [
    { term: say('sku'), description: <Mono>{sku}</Mono> },
    manufacturerNumber !== '' &&
      manufacturerNumber !== sku && {
        term: say('manufacturerNumber'),
        description: <Mono>{manufacturerNumber}</Mono>,
      },
    ean !== '' && { term: say('ean'), description: <Mono>{ean}</Mono> },
    brand !== '' && { term: say('brand'), description: brand },
    durationMinutes !== null && {
      term: say('duration'),
      description: <Duration minutes={durationMinutes} />,
    },
    skill !== null && {
      term: say('skill'),
      description: say.has(`skills.${skill}`) ? say(`skills.${skill}`) : say('skills.other', { skill }),
    },
    billingIntervalMonths !== null && {
      term: say('billing'),
      description: say('billed', { months: billingIntervalMonths }),
    },
    termMonths !== null && { term: say('term'), description: say('termMonths', { months: termMonths }) },
  ]
  return <DefinitionList items={items.filter((item) => item !== false)} />
}

async function Duration({ minutes }: { readonly minutes: number }): Promise<ReactNode> {
  const say = await getTranslations('catalog.detail')
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return say('minutes', { minutes })
  return rest === 0 ? say('hours', { hours }) : say('hoursAndMinutes', { hours, minutes: rest })
}
