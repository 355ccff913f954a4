/** Versions of a package without known holes. */
export interface Floor {
  readonly name: string
  /** Half-open ranges, e.g. `[['8.0.5', '9.1.0'], ['10.0.5']]`: from 8.0.5 to below 9.1.0, and from 10.0.5 on. */
  readonly safe: readonly (readonly [from: string, below?: string])[]
  /** Why: advisories that are open below, or a release that closed some. */
  readonly advisories: readonly string[]
}

/**
 * The lowest versions that may be installed, wherever in the tree. Kept by hand, because the tests must not need a
 * network: whoever reads of an advisory adds its line.
 */
export const floors: readonly Floor[] = [
  { name: 'brace-expansion', safe: [['1.1.12', '2.0.0'], ['2.0.2']], advisories: ['CVE-2025-5889'] },
  { name: 'cookie', safe: [['0.7.0']], advisories: ['CVE-2024-47764'] },
  { name: 'esbuild', safe: [['0.25.0']], advisories: ['GHSA-67mh-4wv8-2f99'] },
  { name: 'fast-uri', safe: [['3.1.9']], advisories: ['release 3.1.9'] },
  { name: 'jose', safe: [['4.15.5', '5.0.0'], ['5.2.0']], advisories: ['CVE-2024-28176'] },
  { name: 'jszip', safe: [['3.8.0']], advisories: ['CVE-2022-48285'] },
  { name: 'lodash', safe: [['4.17.21']], advisories: ['CVE-2021-23337'] },
  { name: 'minimatch', safe: [['3.0.5']], advisories: ['CVE-2022-3517'] },
  { name: 'mysql2', safe: [['3.9.8']], advisories: ['CVE-2024-21508', 'CVE-2024-21512'] },
  {
    name: 'next',
    safe: [['16.4.1']],
    advisories: ['CVE-2025-29927', 'CVE-2025-55182', 'CVE-2026-64641', 'CVE-2026-94482'],
  },
  {
    name: 'next-auth',
    safe: [['4.24.15', '5.0.0']],
    advisories: ['CVE-2026-73419', 'CVE-2026-73420', 'GHSA-xmf8-cvqr-rfgj'],
  },
  {
    name: 'nodemailer',
    safe: [['8.0.5', '9.1.0'], ['10.0.5']],
    advisories: ['CVE-2026-82853', 'CVE-2026-82854', 'CVE-2026-90776', 'GHSA-prgh-xp8r-p3m5'],
  },
  { name: 'postcss', safe: [['8.4.31']], advisories: ['CVE-2023-44270'] },
  { name: 'semver', safe: [['7.5.2']], advisories: ['CVE-2022-25883'] },
  { name: 'sharp', safe: [['0.35.5']], advisories: ['GHSA-2464-fhr4-w9xw'] },
  { name: 'undici', safe: [['7.5.0']], advisories: ['CVE-2025-47279'] },
  { name: 'ws', safe: [['8.17.1']], advisories: ['CVE-2024-37890'] },
  { name: 'zod', safe: [['4.6.6']], advisories: ['GHSA-mrhx-c7xc-m3w5'] },
]

/** Packages that may run a script when they are installed, and what for. */
export const installScripts: ReadonlyMap<string, string> = new Map([
  ['@parcel/watcher', 'builds itself where no prebuilt file fits; comes with next-intl'],
  ['@prisma/engines', 'fetches an engine for the Prisma tools; the shop runs without it'],
  ['@swc/core', 'checks that its prebuilt file fits; comes with next-intl'],
  ['esbuild', 'checks that its prebuilt file fits; comes with tsx'],
  ['prisma', 'checks the version of Node.js'],
])

/** Licences that let anybody use, change and sell what is made with the package. */
export const freeLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT/X11',
  'OFL-1.1',
  'PSF-2.0',
  'Unlicense',
  'Zlib',
])

/** Packages under other licences, used as they are, and why that binds nobody who runs the shop. */
export const otherLicences: ReadonlyMap<string, string> = new Map([
  ['EPL-2.0', 'elkjs: with the Prisma tools, not part of the shop'],
  ['LGPL-3.0-or-later', 'libvips: a library of its own, loaded by sharp, which Next.js lists as optional'],
  ['MPL-2.0', 'files of their own, unchanged'],
])

/** Packages whose package.json names no licence, and what is known of it. */
export const unnamedLicences: ReadonlyMap<string, string> = new Map([
  ['buffers', 'names none anywhere; its author put all that it came with under MIT/X11; comes with exceljs'],
  ['png-js', 'MIT, says its licence file; comes with pdfkit'],
])
