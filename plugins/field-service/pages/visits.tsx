import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import type { MountedPageProps } from '#lib/web/mount.tsx'
import { pageOf } from '#lib/web/page-of.ts'
import { textOf } from '#lib/web/text-of.ts'
import { findVisit } from '../queries/find-visit.ts'
import { listVisits } from '../queries/list-visits.ts'
import { NextVisit } from '../ui/next-visit.tsx'
import { VisitSection } from '../ui/visit-section.tsx'

type Props = Pick<MountedPageProps, 'searchParams'>

const visitNumber = /^V-[\d-]{1,16}$/

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('field-service'))('title') }
}

/** The visit to deal with next on top, then all of them by state. */
export default async function VisitsPage({ searchParams }: Props): Promise<ReactNode> {
  const say = await getTranslations('field-service')
  const asked = await searchParams
  const page = pageOf(asked['page'])
  const visitId = textOf(asked['visit'])
  const requested = await askAs(listVisits, { state: 'requested', page: 1 })
  const scheduled = await askAs(listVisits, { state: 'scheduled', page: 1 })
  const completed = await askAs(listVisits, { state: 'completed', page })
  const first = requested.visits[0] ?? scheduled.visits[0]
  const next = visitId ? await askAs(findVisit, { visitId }) : first
  const more = <p className="text-muted">{say('more')}</p>
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-6">
        <WhatWasDone scheduled={textOf(asked['scheduled'])} completed={textOf(asked['completed'])} />
        {next && next.state !== 'completed' && <NextVisit visit={next} />}
        {first === undefined && (
          <EmptyState
            title={say('emptyTitle')}
            text={say('emptyText')}
            action={<LinkButton href="/admin/orders">{say('openOrders')}</LinkButton>}
          />
        )}
        <VisitSection state="requested" {...requested}>
          {requested.hasMore && more}
        </VisitSection>
        <VisitSection state="scheduled" {...scheduled}>
          {scheduled.hasMore && more}
        </VisitSection>
        <VisitSection state="completed" {...completed} />
        <nav aria-label={say('completed')} className="flex justify-between gap-3">
          {page > 1 && <LinkButton href={`?page=${page - 1}`}>{say('newer')}</LinkButton>}
          {completed.hasMore && (
            <LinkButton href={`?page=${page + 1}`} className="ml-auto">
              {say('older')}
            </LinkButton>
          )}
        </nav>
      </div>
    </>
  )
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
