import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Mono } from '#lib/ui/mono.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { ListedEndpoint } from '../queries/list-endpoints.ts'
import { attemptWords } from './attempt-words.ts'
import { EndpointStatus } from './endpoint-status.tsx'

/** All endpoints: where they are, how they are, how their last day went. */
export async function EndpointsTable({
  endpoints,
}: {
  readonly endpoints: readonly ListedEndpoint[]
}): Promise<ReactNode> {
  const [say, result] = await Promise.all([getTranslations('webhooks.list'), attemptWords()])
  return (
    <Table caption={say('endpoint')}>
      <TableHead>
        <HeadCell>{say('endpoint')}</HeadCell>
        <HeadCell>{say('state')}</HeadCell>
        <HeadCell>{say('lastDay')}</HeadCell>
        <HeadCell>{say('last')}</HeadCell>
      </TableHead>
      <TableBody>
        {endpoints.map((endpoint) => (
          <TableRow key={endpoint.endpointId}>
            <Cell className="min-w-48 wrap-anywhere">
              <TextLink href={`/admin/webhooks/${endpoint.endpointId}`}>
                {endpoint.description || endpoint.url}
              </TextLink>
              {endpoint.description && (
                <p className="text-13 text-muted">
                  <Mono>{endpoint.url}</Mono>
                </p>
              )}
            </Cell>
            <Cell>
              <EndpointStatus endpoint={endpoint} />
            </Cell>
            <Cell className="min-w-32">
              {endpoint.sentCount === 0
                ? say('nothingSent')
                : say('rate', {
                    sent: endpoint.sentCount - endpoint.failedCount,
                    all: endpoint.sentCount,
                  })}
            </Cell>
            <Cell className="min-w-40">
              {(endpoint.lastProblem ?? endpoint.lastStatus) !== null &&
                result(endpoint.lastProblem, endpoint.lastStatus)}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
