import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { arePackagesInstalled } from './install-packages.mjs'

/** @type {string} */
let root

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portico-install-'))
  mkdirSync(join(root, 'node_modules'))
})

afterEach(() => rmSync(root, { recursive: true }))

/**
 * @param {string} file
 * @param {Record<string, unknown>} packages
 */
function write(file, packages) {
  writeFileSync(join(root, file), JSON.stringify({ packages }))
}

test('a clone without packages, or with an interrupted installation, is not installed', () => {
  write('package-lock.json', { '': {}, 'node_modules/next': { version: '16.4.6' } })
  expect(arePackagesInstalled(root)).toBe(false)
})

test('packages as locked are installed; those for other systems may be absent', () => {
  write('package-lock.json', {
    '': {},
    'node_modules/next': { version: '16.4.6' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  })
  write('node_modules/.package-lock.json', { 'node_modules/next': { version: '16.4.6' } })
  expect(arePackagesInstalled(root)).toBe(true)
})

test('a lock file that asks for another version is noticed', () => {
  write('package-lock.json', { '': {}, 'node_modules/next': { version: '16.4.7' } })
  write('node_modules/.package-lock.json', { 'node_modules/next': { version: '16.4.6' } })
  expect(arePackagesInstalled(root)).toBe(false)
})
