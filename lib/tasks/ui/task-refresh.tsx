import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { TaskState } from '../contract.ts'
import { RefreshEvery } from './refresh-every.tsx'

export interface TaskRefreshProps {
  readonly states: readonly TaskState[]
  /** Of the page itself, for browsers without scripts. */
  readonly href: string
}

const secondsBetween = 2

/** Keeps a page up to date while a task on it goes on. */
export async function TaskRefresh({ states, href }: TaskRefreshProps): Promise<ReactNode> {
  if (!states.some((state) => state === 'waiting' || state === 'running')) return null
  const say = await getTranslations('tasks')
  return (
    <>
      <RefreshEvery seconds={secondsBetween} />
      <noscript>
        <p className="py-3">
          <TextLink href={href}>{say('refresh')}</TextLink>
        </p>
      </noscript>
    </>
  )
}
