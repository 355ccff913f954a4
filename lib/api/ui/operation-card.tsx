import { ChevronRight } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import type { ReferenceEntry } from '../openapi/reference-entry.ts'

/** One operation: what it is for, what it takes, what it answers. The interface itself speaks English. */
export async function OperationCard({ entry }: { readonly entry: ReferenceEntry }): Promise<ReactNode> {
  const say = await getTranslations('api.reference')
  return (
    <Card
      className="min-w-0"
      title={
        <span className="font-mono text-[0.92em] wrap-anywhere">
          {entry.method} {entry.path}
        </span>
      }
      aside={
        <span className="text-13 text-muted">
          {say('scope')} <Mono>{entry.scope}</Mono>
        </span>
      }
    >
      <div id={entry.id} className="grid min-w-0 gap-4">
        <p lang="en">{entry.summary}</p>
        {entry.parameters.length > 0 && (
          <Table caption={`${say('parameters')}: ${entry.method} ${entry.path}`}>
            <TableHead>
              <HeadCell>{say('parameter')}</HeadCell>
              <HeadCell>{say('type')}</HeadCell>
              <HeadCell>{say('meaning')}</HeadCell>
            </TableHead>
            <TableBody>
              {entry.parameters.map(({ name, type, meaning, isRequired }) => (
                <TableRow key={name}>
                  <Cell>
                    <Mono>{name}</Mono>
                    {isRequired && <span className="text-13 text-muted"> {say('required')}</span>}
                  </Cell>
                  <Cell>
                    <Mono>{type}</Mono>
                  </Cell>
                  <Cell>
                    <span lang="en">{meaning}</span>
                  </Cell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        )}
        {entry.bodyExample !== undefined && (
          <Example title={say('body')} of={entry}>
            {entry.bodyExample}
          </Example>
        )}
        <Example title={say('answer')} of={entry}>
          {entry.answerExample}
        </Example>
        <Example title={say('curl')} of={entry}>
          {entry.curl}
        </Example>
      </div>
    </Card>
  )
}

interface ExampleProps {
  readonly title: string
  readonly of: ReferenceEntry
  readonly children: string
}

function Example({ title, of, children }: ExampleProps): ReactNode {
  return (
    <details className="group min-w-0">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 text-14 font-medium hover:text-accent">
        <ChevronRight
          size={16}
          strokeWidth={1.75}
          aria-hidden
          className="shrink-0 text-muted transition-transform group-open:rotate-90"
        />
        {title}
      </summary>
      <section
        aria-label={`${title}: ${of.method} ${of.path}`}
        // What scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="overflow-x-auto rounded-card border border-line bg-sunken p-3"
      >
        <pre className="font-mono text-13">{children}</pre>
      </section>
    </details>
  )
}
