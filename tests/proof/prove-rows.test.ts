import { expect, test } from 'vitest'
import { chooseRows } from './find-rows.ts'
import { proveRows } from './prove-rows.ts'
import { seededRandom } from '../support/seeded-random.ts'
import type { Site } from './rig.ts'
import { defineRow } from './row.ts'
import type { Outcome, Row } from './row.ts'

/** Opens nothing. */
const site: Site = {
  open: ({ seed, fault, progress }) => ({
    seed,
    random: seededRandom(seed),
    fault,
    progress,
    openDatabase: () => Promise.reject(new Error('No database is at hand.')),
    startShop: () => Promise.reject(new Error('No shop is at hand.')),
    atEnd: () => {},
    close: async () => {},
  }),
  close: async () => {},
}

function rowThat(run: (fault: string | undefined) => Outcome): Row {
  return defineRow({
    id: 'R99',
    title: 'Counting',
    claim: 'One and one is two.',
    gate: { rounds: 10 },
    full: { rounds: 1000 },
    probe: { rounds: 1 },
    faults: { 'lost-one': 'One of them is lost.', 'one-twice': 'One of them counts twice.' },
    run: async ({ fault }, { rounds }) => {
      const { figure, breaches } = run(fault)
      return { figure: `${figure} in ${rounds} rounds`, breaches }
    },
  })
}

const sound = rowThat((fault) => ({
  figure: '0 wrong sums',
  breaches: fault ? [`It came to ${fault}.`] : [],
}))
const broken = rowThat(() => ({ figure: '1 wrong sum', breaches: ['One and one came to three.'] }))
const blind = rowThat((fault) => ({
  figure: '0 wrong sums',
  breaches: fault === 'lost-one' ? ['One and one came to one.'] : [],
}))

async function prove(row: Row, ...args: readonly string[]) {
  const lines: string[] = []
  const status = await proveRows({
    args,
    loadRows: async () => [row],
    openSite: () => site,
    tell: (line) => lines.push(line),
  })
  return { status, lines, last: lines.at(-1) }
}

test('a row that holds and sees its faults ends with its figure', async () => {
  const { status, last } = await prove(sound, 'R99')
  expect(last).toBe('R99 holds: 0 wrong sums in 10 rounds; 2 of 2 seeded faults caught')
  expect(status).toBe(0)
})

test('a row that does not hold ends badly, and its figure is still last', async () => {
  const { status, lines, last } = await prove(broken, 'R99')
  expect(last).toBe('R99 does not hold (1 breach): 1 wrong sum in 10 rounds')
  expect(lines).toContain('  One and one came to three.')
  expect(status).toBe(1)
})

test('a row that misses a seeded fault proves nothing', async () => {
  const { status, last } = await prove(blind, 'R99')
  expect(last).toBe(
    'R99 proves nothing: 0 wrong sums in 10 rounds; 1 of 2 seeded faults caught (missed: one-twice)',
  )
  expect(status).toBe(1)
})

test('the large size is run on demand, the faults at their own size', async () => {
  const { last } = await prove(sound, 'R99', '--full')
  expect(last).toContain('in 1000 rounds')
})

test('one fault alone must turn the row red', async () => {
  expect(await prove(blind, 'R99', '--fault', 'lost-one')).toMatchObject({
    status: 0,
    last: 'R99 caught the fault "lost-one": One and one came to one.',
  })
  expect(await prove(blind, 'R99', '--fault', 'one-twice')).toMatchObject({
    status: 1,
    last: 'R99 missed the fault "one-twice": 0 wrong sums in 1 rounds',
  })
})

test('whoever asks for what is not there reads what there is', async () => {
  const { status, lines } = await prove(sound, 'R98')
  expect(lines[0]).toContain('There is no row R98. There are: R99.')
  expect(status).toBe(1)
  expect((await prove(sound, 'R99', '--fault', 'typo')).last).toContain('R99 has no fault "typo"')
  expect((await prove(sound, '--seed', 'x')).last).toContain('--seed takes an integer')
})

test('without a name all rows are proven, by name in the order named', () => {
  const second = { ...sound, id: 'R98' }
  expect(chooseRows([second, sound], [])).toEqual([second, sound])
  expect(chooseRows([second, sound], ['R99', 'R98'])).toEqual([sound, second])
})
