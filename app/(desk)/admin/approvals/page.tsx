import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ListedRequest } from '#lib/approvals/queries/list-requests.ts'
import { listRequests } from '#lib/approvals/queries/list-requests.ts'
import { RequestCard } from '#lib/approvals/ui/request-card.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('approvals'))('title') }
}

export default async function ApprovalsPage(): Promise<ReactNode> {
  const say = await getTranslations('approvals')
  const { waiting, decided } = await askAs(listRequests, {}, '/admin/approvals')
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-8">
        {waiting.length === 0 ? (
          <EmptyState title={say('emptyTitle')} text={say('emptyText')} />
        ) : (
          <Requests title={say('waiting')} requests={waiting} />
        )}
        {decided.length > 0 && <Requests title={say('lately')} requests={decided} />}
      </div>
    </>
  )
}

interface RequestsProps {
  readonly title: string
  readonly requests: readonly ListedRequest[]
}

function Requests({ title, requests }: RequestsProps): ReactNode {
  return (
    <section className="grid gap-4">
      <h2 className="text-16 font-semibold">{title}</h2>
      {requests.map((request) => (
        <RequestCard key={request.requestId} request={request} />
      ))}
    </section>
  )
}
