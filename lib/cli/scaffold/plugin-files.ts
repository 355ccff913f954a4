import type { GeneratedFile } from '../plugins/generated-file.ts'
import { listOf, quoted } from '../plugins/generated-file.ts'

const indentation = '    '

/** The files of a new plugin: one page in the back office, its permission, its texts. */
export function pluginFiles(id: string, title: string): readonly GeneratedFile[] {
  const folder = `plugins/${id}`
  const see = `see${pascalCase(id)}`
  return [
    { path: `${folder}/plugin.ts`, text: manifest(id, title, see) },
    { path: `${folder}/plugin.test.ts`, text: test(id, see) },
    { path: `${folder}/permissions.ts`, text: permissions(id, title, see) },
    { path: `${folder}/pages/overview.tsx`, text: overview(id) },
    {
      path: `${folder}/messages/en.json`,
      text: messages(title, 'Nothing here yet', `${title} begins here.`),
    },
    { path: `${folder}/messages/de.json`, text: messages(title, 'Noch nichts da', `${title} beginnt hier.`) },
    { path: `${folder}/README.md`, text: readme(title) },
  ]
}

function manifest(id: string, title: string, see: string): string {
  const href = quoted(`/admin/${id}`)
  const call = (name: string, fields: readonly string[]): string =>
    `${indented(listOf(`${name}({`, fields, '})', indentation.length + 1))},`
  return `import { definePlugin } from '#lib/kernel/plugin.ts'
import { navItem, page, permission } from '#lib/kernel/shell.ts'
import { ${see} } from './permissions.ts'

export default definePlugin({
  id: ${quoted(id)},
  title: ${quoted(title)},
  contributes: [
    permission(${see}),

${call('page', [`path: ${href}`, "file: 'pages/overview.tsx'", `needs: ${see}`])}
${call('navItem', ["area: 'admin'", "group: 'settings'", `label: ${quoted(`${id}.nav`)}`, `href: ${href}`, `needs: ${see}`])}
  ],
})
`
}

function indented(call: string): string {
  return call
    .split('\n')
    .map((line) => indentation + line)
    .join('\n')
}

function permissions(id: string, title: string, see: string): string {
  return `import type { Permission } from '#lib/kernel/shell.ts'

export const ${see}: Permission = {
  id: ${quoted(`${id}.see-${id}`)},
  description: ${quoted(`See ${title} in the back office.`)},
  grantedTo: ['administrator'],
}
`
}

function overview(id: string): string {
  return `import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { EmptyState } from '#lib/ui/empty-state.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations(${quoted(id)})
  return { title: say('title') }
}

export default async function Overview(): Promise<ReactNode> {
  const say = await getTranslations(${quoted(id)})
  return (
    <>
      <PageHeader title={say('title')} />
      <EmptyState title={say('empty.title')} text={say('empty.text')} />
    </>
  )
}
`
}

function test(id: string, see: string): string {
  return `import { expect, test } from 'vitest'
import { compose } from '#lib/kernel/compose.ts'
import { page, permission } from '#lib/kernel/shell.ts'
import { ${see} } from './permissions.ts'
import plugin from './plugin.ts'

test('the page asks for a permission that the plugin declares', () => {
  const registry = compose([plugin])
  const { needs } = registry.one(page, ${quoted(`/admin/${id}`)})
  expect(needs).toBe(${see})
  expect(registry.all(permission)).toContain(${see})
})
`
}

function messages(title: string, emptyTitle: string, emptyText: string): string {
  const texts = { nav: title, title, empty: { title: emptyTitle, text: emptyText } }
  return `${JSON.stringify(texts, undefined, 2)}\n`
}

function readme(title: string): string {
  return `# ${title}

What it is for: one sentence.

- **Needs**: no port yet. Name each one under \`requires\` in \`plugin.ts\`.
- **Says**: no fact yet. Facts, ports and slots for others go into \`contract.ts\`.
- **Shows**: one page in the back office, \`pages/overview.tsx\`.
`
}

function pascalCase(id: string): string {
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
