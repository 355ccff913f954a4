import { expect, test } from 'vitest'

import { runChild, startChild } from './children.mjs'

const node = { command: process.execPath, cwd: process.cwd() }

test('what a child says on both streams is kept, whole lines at a time', async () => {
  /** @type {string[]} */
  const heard = []
  const script = 'process.stdout.write("one\\ntw"); process.stdout.write("o"); console.error("three")'
  const { status, output } = await runChild({
    ...node,
    args: ['-e', script],
    onLine: (line) => heard.push(line),
  })
  expect(status).toBe(0)
  expect(output.split('\n').toSorted()).toEqual(['one', 'three', 'two'])
  expect(heard.toSorted()).toEqual(['one', 'three', 'two'])
})

test('a program that does not exist ends with a status and a reason', async () => {
  const { status, output } = await runChild({ command: 'no-such-program', args: [], cwd: process.cwd() })
  expect(status).toBe(1)
  expect(output).toContain('ENOENT')
})

/** Starts a program that outlives everything but a signal of its own, and shares its streams with it. */
const WITH_GRANDCHILD = `
  const { spawn } = require('node:child_process')
  spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).once('spawn', () => {
    console.log('ready')
  })
`

test('a stop reaches the grandchildren of a child with a group of its own', async () => {
  /** @type {() => void} */
  let tell = () => {}
  const ready = new Promise((/** @type {(value: void) => void} */ resolve) => {
    tell = resolve
  })
  const child = startChild({ ...node, args: ['-e', WITH_GRANDCHILD], group: 'own', onLine: () => tell() })
  await ready
  await child.stop()
  expect(child.isRunning()).toBe(false)
})

test('a child with a group of its own takes its grandchildren along when it ends', async () => {
  const args = ['-e', `${WITH_GRANDCHILD}; setTimeout(() => process.exit(3), 100)`]
  expect(await runChild({ ...node, args, group: 'own' })).toMatchObject({ status: 3 })
})
