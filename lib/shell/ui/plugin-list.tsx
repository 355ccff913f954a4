import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Registry } from '#lib/kernel/compose.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import { Badge } from '#lib/ui/badge.tsx'
import { Card } from '#lib/ui/card.tsx'
import type { Definition } from '#lib/ui/definition-list.tsx'
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
                ...named(say('requires'), plugin.requires?.map(({ id }) => id) ?? []),
                ...[...contributionsByToken(plugin)].map(([term, keys]) => ({
                  term,
                  description: <Mono>{keys.join(', ')}</Mono>,
                })),
                ...named(say('answers'), tokensOf(plugin, isAnswer)),
                ...named(say('listens'), tokensOf(plugin, isListener)),
              ]}
            />
          </Card>
        </li>
      ))}
    </ol>
  )
}

function named(term: string, ids: readonly string[]): readonly Definition[] {
  return ids.length === 0 ? [] : [{ term, description: <Mono>{ids.join(', ')}</Mono> }]
}

/** The keys of what a plugin adds, by the token that it adds them to. */
function contributionsByToken({ contributes }: Plugin): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>()
  for (const { to, key } of contributes) {
    if (key !== undefined) keys.set(to, [...(keys.get(to) ?? []), key])
  }
  return keys
}

function tokensOf({ contributes }: Plugin, wanted: (value: unknown) => boolean): readonly string[] {
  return contributes.filter(({ key, value }) => key === undefined && wanted(value)).map(({ to }) => to)
}

function isListener(value: unknown): boolean {
  return typeof value === 'object'
}

function isAnswer(value: unknown): boolean {
  return typeof value === 'function'
}
