import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { ListedGroup } from '../queries/list-settings.ts'

/** Every group with what it is about. */
export async function SettingsList({
  groups,
}: {
  readonly groups: readonly ListedGroup[]
}): Promise<ReactNode> {
  const say = await getTranslations()
  if (groups.length === 0) {
    return <EmptyState title={say('settings.empty')} text={say('settings.emptyText')} />
  }
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {groups.map(({ groupId, title }) => (
        <li key={groupId}>
          <Card>
            <h2 className="font-semibold">
              <TextLink href={`/admin/settings/${groupId}`}>{say(title)}</TextLink>
            </h2>
            <p className="text-14 text-muted">{say(title.replace(/title$/, 'text'))}</p>
          </Card>
        </li>
      ))}
    </ul>
  )
}
