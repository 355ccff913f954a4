import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { entriesIndex } from '#lib/audit/entries-index.ts'
import { listEntries } from '#lib/audit/queries/list-entries.ts'
import { readChainState } from '#lib/audit/queries/read-chain-state.ts'
import type { AuditEntry } from '#lib/audit/shown-entry.ts'
import { ChainState } from '#lib/audit/ui/chain-state.tsx'
import { EntryDetails } from '#lib/audit/ui/entry-details.tsx'
import { IndexView } from '#lib/index-page/ui/index-view.tsx'
import { askAs } from '#lib/web/ask.ts'

interface AuditPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('audit'))('title') }
}

export default async function AuditPage({ searchParams }: AuditPageProps): Promise<ReactNode> {
  const state = await askAs(readChainState, {}, '/admin/audit')
  const say = await getTranslations('audit')
  return (
    <IndexView
      index={entriesIndex}
      query={listEntries}
      params={await searchParams}
      text={say('text')}
      before={<ChainState {...state} />}
      peek={details}
      empty={{ title: say('none'), text: say('noneText') }}
    />
  )
}

function details(entry: AuditEntry): ReactNode {
  return <EntryDetails entry={entry} />
}
