import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'

const OLD_NODE =
  'data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "18.20.8" } })'

test.each([
  ['the demo', './demo.mjs', 'Portico needs'],
  ['the tests', '../../tests/run.mjs', 'The tests need'],
])('an old Node is told so in one sentence by %s', (_, entry, beginning) => {
  const program = fileURLToPath(new URL(entry, import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, ['--import', OLD_NODE, program], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([
    1,
    `${beginning} Node 20.19 or newer; this is 18.20.8. Install one from nodejs.org and try again.\n`,
  ])
})
