import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Cell, HeadCell, Table, TableBody, TableHead, TableRow } from '#lib/ui/table.tsx'
import type { FoundMessage } from '../queries/find-message.ts'
import { attemptWords } from './attempt-words.ts'

/** Every sending of a message, the latest first, and what the receiver said to it. */
export async function SendingsTable({
  sendings,
}: {
  readonly sendings: FoundMessage['sendings']
}): Promise<ReactNode> {
  const [say, result] = await Promise.all([getTranslations('webhooks.messages'), attemptWords()])
  const [locale, timeZone] = [await getLocale(), await getTimeZone()]
  if (sendings.length === 0) return <p className="text-muted">{say('noSendings')}</p>
  return (
    <Table caption={say('sendings')}>
      <TableHead>
        <HeadCell>{say('at')}</HeadCell>
        <HeadCell>{say('result')}</HeadCell>
        <HeadCell align="end">{say('took')}</HeadCell>
        <HeadCell>{say('said')}</HeadCell>
      </TableHead>
      <TableBody>
        {sendings.map((sending) => (
          <TableRow key={sending.attemptId}>
            <Cell className="whitespace-nowrap">
              {formatTime(fromInstant(sending.endedAt), locale, timeZone)}
            </Cell>
            <Cell className="min-w-40">{result(sending.problem, sending.status)}</Cell>
            <Cell align="end" className="whitespace-nowrap tabular-nums">
              {say('milliseconds', { count: sending.milliseconds })}
            </Cell>
            <Cell className="min-w-48">
              {sending.answer ? (
                <pre className="max-h-40 overflow-y-auto font-mono text-13 break-all whitespace-pre-wrap">
                  {sending.answer}
                </pre>
              ) : (
                <span className="text-muted">{say('saidNothing')}</span>
              )}
            </Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
