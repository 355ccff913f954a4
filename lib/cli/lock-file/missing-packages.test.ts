import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { missingPackages } from './missing-packages.ts'

const compiler = { version: '1.2.3', optionalDependencies: { '@compiler/linux-x64-gnu': '1.2.3' } }
const forLinux = { version: '1.2.3', cpu: ['x64'], libc: ['glibc'], optional: true, os: ['linux'] }

test('our lock file holds the packages of every system; "npm run lock" adds them', () => {
  const lock = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8')
  expect(Object.keys(missingPackages(JSON.parse(lock).packages))).toEqual([])
})

test('a package for another system is added beside the one that wants it', () => {
  expect(missingPackages({ 'node_modules/compiler': compiler })).toEqual({
    'node_modules/@compiler/linux-x64-gnu': forLinux,
  })
})

test('it goes below the one that wants it where another version has the place', () => {
  const packages = {
    'node_modules/compiler': { ...compiler, dev: true },
    'node_modules/@compiler/linux-x64-gnu': { version: '1.0.0' },
  }
  expect(missingPackages(packages)).toEqual({
    'node_modules/compiler/node_modules/@compiler/linux-x64-gnu': { ...forLinux, dev: true },
  })
})

test('what is there already, nearby or above, is left alone', () => {
  const packages = {
    'node_modules/tool/node_modules/compiler': compiler,
    'node_modules/@compiler/linux-x64-gnu': forLinux,
  }
  expect(missingPackages(packages)).toEqual({})
})
