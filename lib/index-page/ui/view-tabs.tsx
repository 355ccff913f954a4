import { clsx } from 'clsx'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { isChanged, plainView } from '../engine/open-list.ts'
import type { ShownList } from './shown-list.ts'
import { ViewMenu } from './view-menu.tsx'

export interface ViewTabsProps<Row, F extends string> {
  readonly shown: ShownList<Row, F>
  readonly mayKeep: boolean
  readonly isStaff: boolean
}

/** The list's views as tabs: everything, what the list comes with, what the reader keeps. */
export async function ViewTabs<Row, F extends string>({
  shown,
  mayKeep,
  isStaff,
}: ViewTabsProps<Row, F>): Promise<ReactNode> {
  const { index, list, found } = shown
  const [say, words] = await Promise.all([getTranslations('index-page'), getTranslations()])
  const isTouched = list.tab !== undefined && isChanged(index, list.tab, found.state)
  const plain = list.opensWith === undefined ? index.path : `${index.path}?view=${plainView}`
  return (
    <div className="mb-3 flex flex-wrap items-end gap-x-4 gap-y-2 border-b border-line">
      <nav aria-label={say('views')} className="-mb-px flex max-w-full gap-1 overflow-x-auto">
        <Tab href={plain} isCurrent={list.tab === undefined}>
          {say('all')}
        </Tab>
        {list.tabs.map((tab) => (
          <Tab key={tab.id} href={`${index.path}?view=${tab.id}`} isCurrent={tab.id === list.tab?.id}>
            {tab.isKept ? tab.label : words(tab.label)}
            {tab.isShared && !tab.isOwn && <span className="sr-only"> ({say('shared')})</span>}
            {tab.id === list.tab?.id && isTouched && (
              <span className="text-12 text-muted">{say('changed')}</span>
            )}
          </Tab>
        ))}
      </nav>
      {mayKeep && <ViewMenu shown={shown} isTouched={isTouched} isStaff={isStaff} />}
    </div>
  )
}

function Tab({
  href,
  isCurrent,
  children,
}: {
  readonly href: string
  readonly isCurrent: boolean
  readonly children: ReactNode
}): ReactNode {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isCurrent ? 'page' : undefined}
      className={clsx(
        'inline-flex min-h-(--control-height) items-center gap-2 border-b-2 px-3 text-14 whitespace-nowrap',
        isCurrent
          ? 'border-accent font-medium text-text'
          : 'border-transparent text-muted hover:border-line hover:text-text',
      )}
    >
      {children}
    </Link>
  )
}
