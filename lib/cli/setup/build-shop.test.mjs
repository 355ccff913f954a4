import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { fingerprintSources } from './build-shop.mjs'

/** @type {string} */
let root

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portico-build-'))
  mkdirSync(join(root, 'app', 'cart'), { recursive: true })
  writeFileSync(join(root, 'app', 'cart', 'page.tsx'), 'one')
})

afterEach(() => rmSync(root, { recursive: true }))

test.each(['app/cart/page.tsx', 'app/cart/line.tsx', 'package-lock.json', 'next.config.ts', 'proxy.ts'])(
  'a change of %s calls for a build',
  (file) => {
    const before = fingerprintSources(root)
    writeFileSync(join(root, file), 'two')
    expect(fingerprintSources(root)).not.toBe(before)
  },
)

test.each(['app/cart/page.test.tsx', 'app/cart/README.md', 'README.md', '.env'])(
  'a change of %s does not',
  (file) => {
    const before = fingerprintSources(root)
    writeFileSync(join(root, file), 'two')
    expect(fingerprintSources(root)).toBe(before)
  },
)
