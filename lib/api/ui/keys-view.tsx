import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { LinkButton } from '#lib/ui/link-button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import type { ShownKey } from '../key.ts'
import { KeyCard } from './key-card.tsx'
import { KeyForm } from './key-form.tsx'

export interface KeysViewProps {
  readonly area: 'account' | 'admin'
  readonly personId: string
  readonly keys: readonly ShownKey[]
  readonly hasMore: boolean
  readonly scopes: readonly string[]
}

/** The keys of a company or of the shop, and the way to a new one. */
export async function KeysView({ area, personId, keys, hasMore, scopes }: KeysViewProps): Promise<ReactNode> {
  const say = await getTranslations('api')
  const last = keys.at(-1)
  return (
    <>
      <PageHeader
        title={say('title')}
        text={say('text')}
        actions={
          <LinkButton href="/api-reference" look="secondary">
            {say('reference.title')}
          </LinkButton>
        }
      />
      <div className="grid gap-6">
        <KeyForm scopes={scopes} />
        {keys.length === 0 ? (
          <EmptyState title={say('emptyTitle')} text={say('emptyText')} />
        ) : (
          keys.map((key) => <KeyCard key={key.keyId} shown={key} isOwn={key.personId === personId} />)
        )}
        {hasMore && last && (
          <p>
            <LinkButton href={`/${area}/api-keys?before=${last.keyId}`} look="secondary">
              {say('older')}
            </LinkButton>
          </p>
        )}
      </div>
    </>
  )
}
