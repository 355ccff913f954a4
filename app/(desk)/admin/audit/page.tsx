import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { listEntries } from '#lib/audit/queries/list-entries.ts'
import { readChainState } from '#lib/audit/queries/read-chain-state.ts'
import { ChainState } from '#lib/audit/ui/chain-state.tsx'
import { EntryDetails } from '#lib/audit/ui/entry-details.tsx'
import { EntryFilter } from '#lib/audit/ui/entry-filter.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { askAs } from '#lib/web/ask.ts'
import { textOf } from '#lib/web/text-of.ts'

interface AuditPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') }
}

export default async function AuditPage({ searchParams }: AuditPageProps): Promise<ReactNode> {
  const asked = await searchParams
  const chosen = {
    action: textOf(asked['action']),
    actor: textOf(asked['actor']),
    thing: textOf(asked['thing']),
    day: textOf(asked['day']),
  }
  const state = await askAs(readChainState, {}, '/admin/audit')
  const { entries, next } = await askAs(
    listEntries,
    { ...chosen, after: textOf(asked['after']) },
    '/admin/audit',
  )
  const say = await getTranslations('audit')
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <ChainState {...state} />
      <EntryFilter chosen={chosen} />
      {entries.length === 0 ? (
        <EmptyState title={say('none')} text={say('noneText')} />
      ) : (
        <section aria-label={say('title')} className="rounded-card border border-line bg-surface text-14">
          {entries.map((entry) => (
            <EntryDetails key={entry.entryId} entry={entry} />
          ))}
        </section>
      )}
      {next && (
        <p className="flex justify-end pt-4">
          <LinkButton href={olderPage(chosen, next)} rel="next" prefetch={false}>
            {say('older')}
          </LinkButton>
        </p>
      )}
    </>
  )
}

function olderPage(chosen: Readonly<Record<string, string | undefined>>, after: string): string {
  const query = new URLSearchParams({ after })
  for (const [name, value] of Object.entries(chosen)) if (value !== undefined) query.set(name, value)
  return `/admin/audit?${query}`
}
