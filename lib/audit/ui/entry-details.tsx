import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import type { AuditEntry } from '../queries/list-entries.ts'
import { ChangeTable } from './change-table.tsx'

/** One entry: a line that opens to everything that it says. */
export async function EntryDetails({ entry }: { readonly entry: AuditEntry }): Promise<ReactNode> {
  const say = await getTranslations('audit')
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  const facts = [
    ['entry', entry.entryId],
    ['actorId', entry.actorId],
    ['company', entry.companyId],
    ['apiKey', entry.apiKeyId],
    ['staff', entry.staffId],
    ['request', entry.requestId],
    ['address', entry.address],
    ['key', entry.idempotencyKey],
    ['cause', entry.causeFactId],
    ['nested', entry.nested.join(', ')],
    ['input', entry.input],
  ] as const
  return (
    <details className="group border-b border-line last:border-b-0">
      <summary className="grid cursor-pointer gap-x-4 gap-y-1 px-4 py-3 hover:bg-hover sm:grid-cols-[10rem_1fr_1fr]">
        <span className="text-muted tabular-nums">
          {formatTime(fromInstant(entry.occurredAt), locale, timeZone)}
        </span>
        <span className="wrap-anywhere">
          <Mono>{entry.action}</Mono>
        </span>
        <span className="wrap-anywhere text-muted">
          {entry.actorName ?? entry.actorId ?? say('guest')}
          {entry.staffName !== null && ` · ${say('byStaff', { name: entry.staffName })}`}
          {entry.apiKeyName !== null && ` · ${say('byKey', { name: entry.apiKeyName })}`}
          {entry.subjectId && ` · ${entry.subject} ${entry.subjectId}`}
        </span>
      </summary>
      <div className="grid gap-4 px-4 pb-4">
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
    </details>
  )
}
