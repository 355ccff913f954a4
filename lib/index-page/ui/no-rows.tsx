import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import type { IndexViewProps } from './index-view.tsx'
import type { ShownList } from './shown-list.ts'

/** Why no row is shown: there is none yet, none that matches, or none any more at this place. */
export async function NoRows<Row, F extends string>({
  shown: { found, list, index, hrefOf },
  empty,
}: {
  readonly shown: ShownList<Row, F>
  readonly empty: IndexViewProps<Row, F>['empty']
}): Promise<ReactNode> {
  const say = await getTranslations('index-page')
  const { filters, search } = found.state
  if (found.before !== undefined || found.after !== undefined || isBehind(list.asked)) {
    return (
      <EmptyState
        title={say('end')}
        text={say('endText')}
        action={<LinkButton href={hrefOf({})}>{say('first')}</LinkButton>}
      />
    )
  }
  if (filters.length === 0 && search === '') return <EmptyState {...empty} />
  return (
    <EmptyState
      title={say('noMatch')}
      text={say('noMatchText')}
      action={
        <LinkButton
          href={list.tab ? `${index.path}?view=all` : hrefOf({ state: { filters: [], search: '' } })}
          prefetch={false}
        >
          {say('showAll')}
        </LinkButton>
      }
    />
  )
}

function isBehind(asked: ShownList<never>['list']['asked']): boolean {
  return asked.some(([name, value]) => (name === 'after' || name === 'before') && value !== '')
}
