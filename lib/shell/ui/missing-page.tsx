import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import type { Locale } from '#lib/web/locale.ts'
import { publicPath } from '#lib/web/locale.ts'

export interface MissingPageProps {
  readonly locale: Locale
  /** Where the reader is, who is led on to the beginning of that area. */
  readonly area: 'shop' | 'account' | 'admin'
}

/** What stands at an address with nothing to show. */
export async function MissingPage({ locale, area }: MissingPageProps): Promise<ReactNode> {
  const say = await getTranslations({ locale, namespace: 'web.missing' })
  return (
    <EmptyState
      title={say('title')}
      headingLevel={1}
      text={say('text')}
      action={
        <LinkButton href={area === 'shop' ? publicPath(locale, '/catalog') : `/${area}`}>
          {say(area)}
        </LinkButton>
      }
    />
  )
}
