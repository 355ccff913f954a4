import { findSecrets } from '../../supply-chain/find-secrets.ts'
import type { LockedPackages } from '../../supply-chain/find-unsafe-packages.ts'
import { findUnsafePackages } from '../../supply-chain/find-unsafe-packages.ts'
import { readLockedPackages, readTexts } from '../../supply-chain/read-repository.ts'
import { defineRow } from '../row.ts'

const faults = {
  'old-copy': 'A package brings a copy of another one that has known holes.',
  'unread-script': 'A package that nobody has looked at runs a script when it is installed.',
  'foreign-source': 'A package comes from elsewhere than the registry.',
  'key-left-behind': 'Somebody has put a key into a file.',
} as const

const place = 'node_modules/seeded'
const sound = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' }

const seeds: Readonly<Record<string, LockedPackages>> = {
  'old-copy': { [`${place}/node_modules/next-auth`]: { ...sound, version: '4.24.11' } },
  'unread-script': { [place]: { ...sound, hasInstallScript: true } },
  'foreign-source': { [place]: { ...sound, resolved: 'http://packages.example/seeded.tgz' } },
}

export default defineRow({
  id: 'R25',
  title: 'What the shop is made of',
  claim:
    'No package has a known hole, an unread install script, another source than the registry or a binding licence, and no key lies in a file.',
  gate: {},
  full: {},
  probe: {},
  faults,
  run: async ({ fault }) => {
    const packages = { ...readLockedPackages(), ...(fault && seeds[fault]) }
    const texts = new Map(readTexts())
    if (fault === 'key-left-behind') texts.set('seeded.ts', `ghp${'_'}${'a1B2'.repeat(9)}`)
    const breaches = [
      ...findUnsafePackages(packages),
      ...[...texts].flatMap(([path, text]) => findSecrets(path, text)),
    ]
    return {
      figure: `${breaches.length} breaches in ${Object.keys(packages).length} packages and ${texts.size} files`,
      breaches,
    }
  },
})
