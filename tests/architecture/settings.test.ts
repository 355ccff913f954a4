import { expect, test } from 'vitest'
import { domains } from '#domains'
import { compose } from '#lib/kernel/compose.ts'
import { settings } from '#lib/kernel/shell.ts'
import { fieldsOf } from '#lib/settings/setting-field.ts'
import { plugins } from '#plugins/index.ts'
import { messages as german } from '../../app/_messages/de.generated.ts'
import { messages as english } from '../../app/_messages/en.generated.ts'

const groups = compose([...domains, ...plugins]).all(settings)

test.each(groups.map((group) => [group.id, group] as const))(
  '%s has words for all that it shows',
  (_id, group) => {
    const words = group.title.split('.').slice(0, -1)
    const needed = fieldsOf(group.schema).flatMap(({ name, options = [] }) => [
      `${name}.label`,
      ...options.map((option) => `${name}.options.${option}`),
    ])
    for (const messages of [english, german]) {
      const missing = ['title', 'text', ...needed].filter(
        (key) => typeof at(messages, [...words, ...key.split('.')]) !== 'string',
      )
      expect(missing).toEqual([])
    }
  },
)

function at(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (branch, key) =>
      typeof branch === 'object' && branch !== null ? (branch as Record<string, unknown>)[key] : undefined,
    tree,
  )
}
