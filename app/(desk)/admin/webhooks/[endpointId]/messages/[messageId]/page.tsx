import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { ActionForm } from '#lib/web/action-form.tsx'
import { askAs } from '#lib/web/ask.ts'
import { replayMessageAction } from '#lib/webhooks/actions/replay-message.ts'
import { findMessage } from '#lib/webhooks/queries/find-message.ts'
import { MessageStatus } from '#lib/webhooks/ui/message-status.tsx'
import { SendingsTable } from '#lib/webhooks/ui/sendings-table.tsx'

interface MessagePageProps {
  readonly params: Promise<{ readonly endpointId: string; readonly messageId: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('webhooks.messages'))('title') }
}

export default async function MessagePage({ params }: MessagePageProps): Promise<ReactNode> {
  const { endpointId, messageId } = await params
  const message = await askAs(
    findMessage,
    { messageId },
    `/admin/webhooks/${endpointId}/messages/${messageId}`,
  )
  const say = await getTranslations('webhooks')
  return (
    <>
      <PageHeader
        title={<Mono>{message.type}</Mono>}
        crumbs={[
          { label: say('title'), href: '/admin/webhooks' },
          { label: say('messages.title'), href: `/admin/webhooks/${message.endpointId}` },
        ]}
        status={<MessageStatus state={message.state} />}
        text={<Mono>{`msg_${message.messageId}`}</Mono>}
        actions={
          <ActionForm
            action={replayMessageAction}
            submitLabel={say('messages.replay')}
            doneMessage={say('messages.replayDone')}
            className="grid gap-2"
          >
            <input type="hidden" name="messageId" value={messageId} />
          </ActionForm>
        }
      />
      <div className="grid gap-6">
        <section className="grid gap-3">
          <h2 className="text-16 font-semibold">{say('messages.sendings')}</h2>
          <SendingsTable sendings={message.sendings} />
        </section>
        <Card title={say('messages.body')}>
          <pre className="font-mono text-13 break-all whitespace-pre-wrap">{indented(message.body)}</pre>
        </Card>
      </div>
    </>
  )
}

function indented(json: string): string {
  return JSON.stringify(JSON.parse(json), null, 2)
}
