import { createServer } from 'node:net'

import { expect, test } from 'vitest'

import { reservePort } from './ports.mjs'

test('a free port is found and can be taken at once', async () => {
  const port = await reservePort(0, '127.0.0.1')
  expect(await reservePort(port, '127.0.0.1')).toBe(port)
})

test('a taken port is told in a sentence that names the way out', async () => {
  const port = await reservePort(0, '127.0.0.1')
  const server = createServer().listen(port, '127.0.0.1')
  await expect(reservePort(port, '127.0.0.1')).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another one with "npm run demo -- --port 3001".`,
  )
  server.close()
})

test('an address that this machine does not have is told in a sentence', async () => {
  await expect(reservePort(0, '192.0.2.1')).rejects.toThrow('This machine has no address "192.0.2.1"')
})
