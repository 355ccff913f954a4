import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import type { AuditEntry } from '../shown-entry.ts'
import { ChangeTable } from './change-table.tsx'

/** What an entry says besides: what changed, from where, by which request. */
export async function EntryDetails({ entry }: { readonly entry: AuditEntry }): Promise<ReactNode> {
  const say = await getTranslations('audit')
  const facts = [
    ['entry', entry.entryId],
    ['actorId', entry.actorId],
    ['company', entry.companyId],
    ['apiKey', entry.apiKeyId],
    ['key', entry.idempotencyKey],
    ['cause', entry.causeFactId],
    ['nested', entry.nested.join(', ')],
    ['input', entry.input],
  ] as const
  return (
    <div className="grid gap-4">
      {entry.changes.map((change, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- one thing may change twice, and nothing moves here
        <ChangeTable key={index} change={change} />
      ))}
      {entry.omittedCount > 0 && <p>{say('omitted', { count: entry.omittedCount })}</p>}
      <DefinitionList
        items={facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => ({
            term: say(`facts.${name}`),
            description: (
              <span className="wrap-anywhere">
                <Mono>{value}</Mono>
              </span>
            ),
          }))}
      />
    </div>
  )
}
