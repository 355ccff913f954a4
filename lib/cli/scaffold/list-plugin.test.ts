import { expect, test } from 'vitest'
import { listPlugin } from './list-plugin.ts'

const empty = `import type { Plugin } from '#lib/kernel/plugin.ts'

/** What this shop runs. */
export const plugins: readonly Plugin[] = []
`

test('the first plugin is imported and listed', () => {
  expect(listPlugin(empty, 'field-service')).toBe(`import type { Plugin } from '#lib/kernel/plugin.ts'
import fieldService from './field-service/plugin.ts'

/** What this shop runs. */
export const plugins: readonly Plugin[] = [fieldService]
`)
})

test('more plugins follow in the order in which they came, one a line where one line is too short', () => {
  const ids = ['one', 'two', 'three', 'four', 'five'].map((id) => `${id}-with-a-long-name`)
  const text = ids.reduce(listPlugin, empty)

  expect(text.match(/^import \w+ from/gm)).toHaveLength(5)
  expect(text).toContain('= [\n  oneWithALongName,\n  twoWithALongName,\n')
  expect(listPlugin(text, 'six')).toContain('  fiveWithALongName,\n  six,\n]\n')
})

test('a list that was rewritten by hand is left alone', () => {
  expect(() => listPlugin('export default []', 'warranty')).toThrow('Add the new plugin by hand.')
})
