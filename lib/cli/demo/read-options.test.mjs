import { expect, test } from 'vitest'

import { readOptions } from './read-options.mjs'

test('without options the demo serves this machine at port 3000 and keeps its data', () => {
  expect(readOptions([], {})).toEqual({ port: 3000, host: '127.0.0.1', isReset: false, isHelp: false })
})

test('an option wins over the variable PORT', () => {
  expect(readOptions([], { PORT: '4000' }).port).toBe(4000)
  expect(readOptions(['--port', '5000', '--reset'], { PORT: '4000' })).toMatchObject({
    port: 5000,
    isReset: true,
  })
})

test.each(['0', '70000', '80.5', 'eighty', '-1', ''])('the port "%s" is refused in one sentence', (port) => {
  expect(() => readOptions([`--port=${port}`], {})).toThrow('is no port')
})

test('an unknown option shows the usage', () => {
  expect(() => readOptions(['--prot', '1'], {})).toThrow('Usage: npm run demo')
})
