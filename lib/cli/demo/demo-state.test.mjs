import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { forgetDemo, readState, writeState } from './demo-state.mjs'

/** @type {string} */
let root

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portico-state-'))
})

afterEach(() => rmSync(root, { recursive: true }))

test('the secret is made once, is long, and only its owner can read it', () => {
  writeState(root, readState(root))
  expect(readState(root)).toEqual(readState(root))
  expect(readState(root).secret).toMatch(/^[0-9a-f]{64}$/)
  expect(statSync(join(root, '.portico', 'demo.json')).mode & 0o777).toBe(0o600)
})

test('a reset removes the data and the secret, and nothing else', () => {
  writeState(root, { secret: 'old', isSeeded: true })
  for (const name of ['demo.db', 'demo.db-wal', 'development.db']) {
    writeFileSync(join(root, '.portico', name), '')
  }
  forgetDemo(root)
  expect(existsSync(join(root, '.portico', 'demo.db'))).toBe(false)
  expect(existsSync(join(root, '.portico', 'development.db'))).toBe(true)
  expect(readState(root)).toMatchObject({ isSeeded: false })
  expect(readState(root).secret).not.toBe('old')
})
