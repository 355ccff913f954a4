import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Registry } from '#lib/kernel/compose.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import { Mono } from '#lib/ui/mono.tsx'

/** Every plugin in the order of the start, with what it asks for and what it adds to which token. */
export async function PluginList({ registry }: { readonly registry: Registry }): Promise<ReactNode> {
  const say = await getTranslations('shell.plugins')
  return (
    <ol className="grid gap-4 xl:grid-cols-2">
      {registry.plugins.map((plugin) => (
        <li key={plugin.id} className="min-w-0">
          <Card
            title={
              <>
                {plugin.title} <span className="font-normal text-muted">{plugin.id}</span>
              </>
            }
            aside={<Badge>{say('adds', { count: plugin.contributes.length })}</Badge>}
          >
            <DefinitionList
              items={[
                ...requiredPorts(plugin, say('requires')),
                ...contributionsByToken(plugin).map(([token, keys]) => ({
                  term: token,
                  description: <Mono>{keys.join(', ') || '✓'}</Mono>,
                })),
              ]}
            />
          </Card>
        </li>
      ))}
    </ol>
  )
}

function requiredPorts({ requires = [] }: Plugin, term: string) {
  if (requires.length === 0) return []
  return [{ term, description: <Mono>{requires.map(({ id }) => id).join(', ')}</Mono> }]
}

/** The keys of what a plugin adds, by the token that it adds them to. */
function contributionsByToken({ contributes }: Plugin): readonly (readonly [string, readonly string[]])[] {
  const tokens = [...new Set(contributes.map(({ to }) => to))]
  return tokens.map((token) => [
    token,
    contributes.flatMap(({ to, key }) => (to === token && key !== undefined ? [key] : [])),
  ])
}
