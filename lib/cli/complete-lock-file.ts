import { readFileSync, writeFileSync } from 'node:fs'

import { missingPackages } from './lock-file/missing-packages.ts'

const file = new URL('../../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingPackages(lock.packages)
const packages = Object.entries({ ...lock.packages, ...missing }).toSorted(([one], [other]) =>
  one.localeCompare(other, 'en'),
)
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, undefined, 2)}\n`)
console.log(`Added ${Object.keys(missing).length} packages for other systems.`)
