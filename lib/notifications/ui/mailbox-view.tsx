import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { formatTime } from '#lib/dates/format-time.ts'
import { fromInstant } from '#lib/kernel/instant.ts'
import { Card } from '#lib/ui/card.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { Notice } from '#lib/ui/notice.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import { askAs } from '#lib/web/ask.ts'
import { readMailbox } from '../queries/read-mailbox.ts'

const address = /(https?:\/\/\S+)/

/** Every mail of a shop that is tried out, with links that can be followed. */
export async function MailboxView(): Promise<ReactNode> {
  const mails = await askAs(readMailbox, {})
  const [say, locale, zone] = await Promise.all([
    getTranslations('notifications.mailbox'),
    getLocale(),
    getTimeZone(),
  ])
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <div className="grid gap-6">
        <Notice meaning="attention">{say('notice')}</Notice>
        {mails.length === 0 && <EmptyState title={say('emptyTitle')} text={say('emptyText')} />}
        {mails.map(({ mailId, subject, toName, toAddress, plainText, createdAt }) => (
          <Card
            key={mailId}
            title={subject}
            aside={
              <span className="text-13 text-muted">{formatTime(fromInstant(createdAt), locale, zone)}</span>
            }
          >
            <div className="grid gap-3 text-14">
              <p className="wrap-anywhere text-muted">{say('to', { name: toName, address: toAddress })}</p>
              {plainText === '' ? (
                <p>{say('forgotten')}</p>
              ) : (
                <>
                  <p className="max-w-[72ch] whitespace-pre-wrap wrap-anywhere">{withLinks(plainText)}</p>
                  <p>
                    <TextLink href={`/dev/mailbox/${mailId}`}>{say('html')}</TextLink>
                  </p>
                </>
              )}
            </div>
          </Card>
        ))}
      </div>
    </>
  )
}

/** Every second part is an address. */
function withLinks(text: string): readonly ReactNode[] {
  return text.split(address).map((part, index) =>
    index % 2 === 1 ? (
      <TextLink key={part} href={part}>
        {part}
      </TextLink>
    ) : (
      part
    ),
  )
}
