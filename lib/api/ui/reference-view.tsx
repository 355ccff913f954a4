import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import type { LoadedOperation } from '../openapi/describe-api.ts'
import { apiVersion, tagOf } from '../openapi/describe-api.ts'
import { referenceEntry } from '../openapi/reference-entry.ts'
import { problemTypes } from '../rest/problem-types.ts'
import { OperationCard } from './operation-card.tsx'
import { TryIt } from './try-it.tsx'

export interface ReferenceViewProps {
  readonly operations: readonly LoadedOperation[]
  /** Where the reader makes keys. */
  readonly keysHref: string
}

/** Everything that other systems can read and do here, to read and to try. */
export async function ReferenceView({ operations, keysHref }: ReferenceViewProps): Promise<ReactNode> {
  const say = await getTranslations('api.reference')
  const tags = [...new Set(operations.map(tagOf))]
  return (
    <>
      <PageHeader
        title={say('title')}
        text={say('text', { version: apiVersion })}
        actions={
          <>
            <LinkButton href={keysHref}>{say('keys')}</LinkButton>
            <LinkButton href="/api/v1/openapi.json" look="secondary">
              {say('machine')}
            </LinkButton>
          </>
        }
      />
      <div className="grid min-w-0 gap-8">
        <div className="grid max-w-prose gap-2">
          <p>{say('base', { path: '/api/v1' })}</p>
          <p>{say('replay')}</p>
          <p>{say('paging')}</p>
        </div>
        {tags.map((tag) => (
          <section key={tag} className="grid min-w-0 gap-4">
            <h2 className="text-20" lang="en">
              {tag}
            </h2>
            {operations
              .filter((loaded) => tagOf(loaded) === tag)
              .map((loaded) => (
                <OperationCard key={loaded.operation.id} entry={referenceEntry(loaded)} />
              ))}
          </section>
        ))}
        <Problems />
        <Trials operations={operations} />
      </div>
    </>
  )
}

async function Problems(): Promise<ReactNode> {
  const say = await getTranslations('api.reference')
  return (
    <section className="grid min-w-0 gap-4">
      <h2 className="text-20">{say('problems')}</h2>
      <p className="text-muted">{say('problemsText')}</p>
      <Table caption={say('problems')}>
        <TableHead>
          <HeadCell>{say('type')}</HeadCell>
          <HeadCell>{say('status')}</HeadCell>
          <HeadCell>{say('meaning')}</HeadCell>
        </TableHead>
        <TableBody>
          {Object.entries(problemTypes).map(([type, { status, title }]) => (
            <TableRow key={type}>
              <Cell>
                <span id={type} className="scroll-mt-24">
                  <Mono>{type}</Mono>
                </span>
              </Cell>
              <Cell>{status}</Cell>
              <Cell>
                <span lang="en">{title}</span>
              </Cell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  )
}

async function Trials({ operations }: Pick<ReferenceViewProps, 'operations'>): Promise<ReactNode> {
  const say = await getTranslations('api.reference')
  const trials = operations.map(referenceEntry).map(({ id, method, path, bodyExample = '' }) => ({
    id,
    method,
    path,
    body: bodyExample,
  }))
  return (
    <Card title={say('try')} className="min-w-0">
      <TryIt
        trials={trials}
        words={{
          operation: say('tryOperation'),
          key: say('tryKey'),
          keyHint: say('tryKeyHint'),
          path: say('tryPath'),
          body: say('tryBody'),
          send: say('trySend'),
          waiting: say('tryWaiting'),
          failed: say('tryFailed'),
          answer: say('answer'),
        }}
      />
    </Card>
  )
}
