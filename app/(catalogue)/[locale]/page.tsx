import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { publicCategories } from '#lib/catalog/public-catalogue.ts'
import { CategoryGroups } from '#lib/catalog/ui/category-groups.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PlaceholderPicture } from '#lib/ui/placeholder-picture.tsx'
import { publicPath } from '#lib/web/locale.ts'
import { publicLocale } from '#lib/web/public-locale.ts'

const kinds = [
  { id: 'goods', drawing: 'box' },
  { id: 'services', drawing: 'wrench' },
  { id: 'plans', drawing: 'cycle' },
] as const

interface HomePageProps {
  readonly params: Promise<{ readonly locale: string }>
}

export default async function HomePage({ params }: HomePageProps): Promise<ReactNode> {
  const locale = await publicLocale(params)
  const say = await getTranslations({ locale, namespace: 'shell.home' })
  return (
    <div className="grid gap-12 py-4 sm:py-10">
      <div className="grid max-w-[44rem] gap-4">
        <h1 className="text-32 sm:text-44">{say('title')}</h1>
        <p className="text-16 text-muted sm:text-20">{say('text')}</p>
        <div className="mt-2">
          <LinkButton look="primary" href={publicPath(locale, '/catalog')}>
            {say('browse')}
          </LinkButton>
        </div>
      </div>
      <CategoryGroups
        groups={await publicCategories(locale)}
        hrefOf={(slug) => publicPath(locale, `/catalog/${slug}`)}
      />
      <section aria-labelledby="kinds" className="grid gap-4">
        <h2 id="kinds" className="text-20">
          {say('kinds')}
        </h2>
        <ul className="grid gap-4 sm:grid-cols-3">
          {kinds.map(({ id, drawing }) => (
            <li key={id} className="flex items-center gap-4 rounded-card border border-line bg-surface p-4">
              <PlaceholderPicture drawing={drawing} className="w-16 shrink-0 rounded-control" />
              <div>
                <h3 className="text-16">{say(`${id}.title`)}</h3>
                <p className="text-14 text-muted">{say(`${id}.text`)}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
