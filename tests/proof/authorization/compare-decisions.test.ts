import { expect, test } from 'vitest'
import { readListedEntries } from '#tests/support/surface-entries.ts'
import type { Entry } from './compare-decisions.ts'
import { compareDecisions, nameOf } from './compare-decisions.ts'
import type { Decisions } from './decisions.ts'
import { company, everyone, nobody, readDecisions, staff } from './decisions.ts'
import { roles } from './roles.ts'
import { addRows, writeRow } from './write-row.ts'

const entries = readListedEntries()
const decisions = await readDecisions()

test('people decided about every way into the shop, and it is granted as they decided', () => {
  expect(entries.length).toBeGreaterThan(250)
  expect(compareDecisions(entries, decisions)).toEqual([])
})

test('no command is open to guests', () => {
  const open = [...decisions.values()].flatMap((decided) =>
    Object.entries(decided).filter(([, who]) => who.includes('guest')),
  )
  expect(open.map(([name]) => name).filter((name) => name.startsWith('command '))).toEqual([])
})

test('jobs and handlers are asked for by nobody', () => {
  const background = entries.filter(({ kind }) => kind === 'job' || kind === 'handler')
  expect(background.filter((entry) => decisions.get(entry.owner)?.[nameOf(entry)] !== nobody)).toEqual([])
})

test.each([
  ['/admin/', company, 'enterBackOffice'],
  ['/account/', staff, 'enterPortal'],
])(
  'no page below %s is open to the other side; it asks for the right to the area too',
  (area, others, right) => {
    const strangers = [...decisions.values()].flatMap((decided) =>
      Object.entries(decided).filter(([name, who]) => {
        return (
          name.startsWith(`page ${area}`) && who.some((role) => role === 'guest' || others.includes(role))
        )
      }),
    )
    expect(
      strangers.map(([name]) => name),
      `let it begin with requirePermission(${right}, …)`,
    ).toEqual([])
  },
)

const place: Entry = { kind: 'command', id: 'orders.place-order', owner: 'orders', roles: ['buyer'] }
const decide = (orders: Decisions): ReadonlyMap<string, Decisions> => new Map([['orders', orders]])

test.each<[what: string, entries: readonly Entry[], decided: Decisions, sentence: RegExp]>([
  ['an entry without a row', [place], {}, /orders.place-order has no row in .*npm run surface:roles/],
  [
    'a row without an entry',
    [],
    { 'command orders.cancel': company },
    /"command orders.cancel", which is not/,
  ],
  ['another decision', [place], { 'command orders.place-order': everyone }, /is decided for .*guest.*, but/],
])('%s is told of', (_, listed, decided, sentence) => {
  const problems = compareDecisions(listed, decide(decided))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(sentence)
})

test('a line is added to what was decided, which stays as it is', () => {
  const first = addRows(undefined, [writeRow('page /cart', company)])
  expect(first).toContain("import { company } from '../decisions.ts'\n")
  const kept = first.replace('company,', "['sales'],\n  // Decided by the board.")
  const second = addRows(kept, [writeRow('job a.b', nobody), writeRow('page /all', roles)])
  expect(second).toContain("  'page /cart': ['sales'],\n  // Decided by the board.\n  'job a.b': nobody,")
  expect(second).toContain("import { everyone, nobody } from '../decisions.ts'\n")
})
