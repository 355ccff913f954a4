import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Mono } from '#lib/ui/mono.tsx'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { ListedMessage } from '../queries/list-messages.ts'
import { attemptWords } from './attempt-words.ts'
import { MessageStatus } from './message-status.tsx'

export interface MessagesTableProps {
  readonly endpointId: string
  readonly messages: readonly ListedMessage[]
}

/** Messages of an endpoint: how far each is, what was answered, when it is tried again. */
export async function MessagesTable({ endpointId, messages }: MessagesTableProps): Promise<ReactNode> {
  const [say, result] = await Promise.all([getTranslations('webhooks.messages'), attemptWords()])
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  const timeOf = (instant: string) => formatTime(fromInstant(instant), locale, timeZone)
  return (
    <Table caption={say('title')}>
      <TableHead>
        <HeadCell>{say('event')}</HeadCell>
        <HeadCell>{say('created')}</HeadCell>
        <HeadCell>{say('state')}</HeadCell>
        <HeadCell align="end">{say('attempts')}</HeadCell>
        <HeadCell>{say('answer')}</HeadCell>
        <HeadCell>{say('nextTry')}</HeadCell>
      </TableHead>
      <TableBody>
        {messages.map((message) => (
          <TableRow key={message.messageId}>
            <Cell>
              <TextLink
                href={`/admin/webhooks/${endpointId}/messages/${message.messageId}`}
                aria-label={`${message.type}, ${say('open', { id: message.messageId })}`}
              >
                <Mono>{message.type}</Mono>
              </TextLink>
            </Cell>
            <Cell className="whitespace-nowrap">{timeOf(message.createdAt)}</Cell>
            <Cell className="whitespace-nowrap">
              <MessageStatus state={message.state} />
            </Cell>
            <Cell align="end" className="tabular-nums">
              {message.attempts}
            </Cell>
            <Cell className="min-w-40">
              {message.attempts > 0 && result(message.lastProblem, message.lastStatus)}
            </Cell>
            <Cell className="whitespace-nowrap">
              {message.state === 'waiting' && timeOf(message.nextTryAt)}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
