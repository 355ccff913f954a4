import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { IndexView } from '#lib/index-page/ui/index-view.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { askAs } from '#lib/web/ask.ts'
import type { MountedPageProps } from '#lib/web/mount.tsx'
import { textOf } from '#lib/web/text-of.ts'
import { findVisit } from '../queries/find-visit.ts'
import { listVisits } from '../queries/list-visits.ts'
import { NextVisit } from '../ui/next-visit.tsx'
import type { Visit } from '../visit.ts'
import { visitsIndex } from '../visits-index.ts'

type Props = Pick<MountedPageProps, 'searchParams'>

const visitNumber = /^V-[\d-]{1,16}$/

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('field-service'))('title') }
}

/** The visit to deal with next on top, then the list. */
export default async function VisitsPage({ searchParams }: Props): Promise<ReactNode> {
  const say = await getTranslations('field-service')
  const asked = await searchParams
  const visitId = textOf(asked['visit'])
  const next = visitId ? await askAs(findVisit, { visitId }) : await nextVisit()
  return (
    <IndexView
      index={visitsIndex}
      query={listVisits}
      params={asked}
      text={say('text')}
      before={
        <>
          <WhatWasDone scheduled={textOf(asked['scheduled'])} completed={textOf(asked['completed'])} />
          {next && next.state !== 'completed' && <NextVisit visit={next} />}
        </>
      }
      empty={{
        title: say('emptyTitle'),
        text: say('emptyText'),
        action: <LinkButton href="/admin/orders">{say('openOrders')}</LinkButton>,
      }}
    />
  )
}

/** What waits for a date longest, else what comes first. */
async function nextVisit(): Promise<Visit | undefined> {
  const requested = await askAs(listVisits, { asked: [['state', 'requested']], most: 1 })
  if (requested.rows[0]) return requested.rows[0]
  const scheduled = [
    ['state', 'scheduled'],
    ['sort', 'startsAt.asc'],
  ]
  return (await askAs(listVisits, { asked: scheduled, most: 1 })).rows[0]
}

interface WhatWasDoneProps {
  readonly scheduled: string | undefined
  readonly completed: string | undefined
}

async function WhatWasDone({ scheduled, completed }: WhatWasDoneProps): Promise<ReactNode> {
  const say = await getTranslations('field-service')
  const number = scheduled ?? completed
  if (number === undefined || !visitNumber.test(number)) return null
  return <Notice meaning="good">{say(scheduled ? 'wasScheduled' : 'wasCompleted', { number })}</Notice>
}
