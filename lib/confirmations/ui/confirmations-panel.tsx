import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { DocumentSummary } from '#lib/documents/contract.ts'
import type { PropsOf } from '#lib/kernel/token.ts'
import type { orderPanel } from '#lib/orders/contract.ts'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { Mono } from '#lib/ui/mono.tsx'
import { askAs } from '#lib/web/ask.ts'
import { listConfirmations } from '../queries/list-confirmations.ts'

type Props = PropsOf<typeof orderPanel>

/** The confirmation of an order to download; staff see the hashes that it can be checked by. */
export default async function ConfirmationsPanel({ orderId, area }: Props): Promise<ReactNode> {
  const say = await getTranslations('confirmations')
  const documents = await askAs(listConfirmations, { orderId })
  return (
    <Card title={say('panel.title')}>
      <div className="grid gap-3 text-14">
        {documents.length === 0 && <p>{say('panel.waiting')}</p>}
        {documents.map((document) => (
          <div key={document.documentId} className="grid gap-2">
            <DownloadLink document={document} />
            {area === 'admin' && document.contentHash !== '' && <Hashes document={document} />}
          </div>
        ))}
      </div>
    </Card>
  )
}

interface DocumentProps {
  readonly document: DocumentSummary
}

async function DownloadLink({ document }: DocumentProps): Promise<ReactNode> {
  const say = await getTranslations('confirmations')
  if (document.fileId === null) return <p>{say('panel.waiting')}</p>
  return (
    <p>
      <a
        href={`/api/files/${document.fileId}`}
        className="text-accent underline decoration-accent-line underline-offset-3 hover:text-accent-hover hover:decoration-current"
      >
        {say('panel.open', { number: document.number })}
      </a>
    </p>
  )
}

async function Hashes({ document }: DocumentProps): Promise<ReactNode> {
  const say = await getTranslations('confirmations')
  const { contentHash, fileHash } = document
  const items = [
    { term: say('panel.contentHash'), description: <HashText hash={contentHash} /> },
    ...(fileHash === null
      ? []
      : [{ term: say('panel.fileHash'), description: <HashText hash={fileHash} /> }]),
  ]
  return <DefinitionList items={items} />
}

function HashText({ hash }: { readonly hash: string }): ReactNode {
  return (
    <span className="break-all">
      <Mono>{hash}</Mono>
    </span>
  )
}
