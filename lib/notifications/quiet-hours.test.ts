import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isQuiet, mailAllowedAt } from './quiet-hours.ts'

const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const quietHours = fc
  .record({
    from: fc.nat(1439).map(timeOf),
    until: fc.nat(1439).map(timeOf),
    timeZone: fc.constantFrom(
      'UTC',
      'Europe/Vienna',
      'America/New_York',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ),
  })
  .filter(({ from, until }) => from !== until)

/** Any instant of some years, and more often one of the days on which clocks change. */
const instants = fc.oneof(
  fc.date({ min: new Date('2026-01-01'), max: new Date('2029-01-01'), noInvalidDate: true }),
  fc
    .tuple(
      fc.constantFrom('2027-03-28', '2027-10-31', '2027-03-14', '2027-11-07', '2027-04-03', '2027-10-02'),
      fc.integer({ min: -720, max: 2160 }),
    )
    .map(([day, minutes]) => new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000)),
)

test('a mail waits until it is not quiet any more, and never goes back in time', () => {
  fc.assert(
    fc.property(instants, quietHours, (now, quiet) => {
      const at = mailAllowedAt(now, quiet)
      expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime())
      expect(isQuiet(at, quiet)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

test('a mail waits no longer than it must: every moment that it waits is quiet', () => {
  fc.assert(
    fc.property(
      instants,
      quietHours,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      (now, quiet, share) => {
        const at = mailAllowedAt(now, quiet)
        const between = new Date(now.getTime() + Math.floor((at.getTime() - now.getTime()) * share))
        expect(at.getTime() === now.getTime() || isQuiet(between, quiet)).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
})

test('a mail is held back for a day at most, and for an hour more where clocks go back', () => {
  fc.assert(
    fc.property(instants, quietHours, (now, quiet) => {
      const hours = (mailAllowedAt(now, quiet).getTime() - now.getTime()) / 3_600_000
      expect(hours).toBeLessThanOrEqual(49)
    }),
  )
})

test.each([
  ['2027-03-12T21:00:00Z', '20:00', '07:00', '2027-03-13T06:00:00.000Z'],
  ['2027-03-12T05:59:00Z', '20:00', '07:00', '2027-03-12T06:00:00.000Z'],
  ['2027-03-12T06:00:00Z', '20:00', '07:00', '2027-03-12T06:00:00.000Z'],
  ['2027-03-12T18:59:59Z', '20:00', '07:00', '2027-03-12T18:59:59.000Z'],
  ['2027-03-12T11:30:00Z', '12:00', '13:00', '2027-03-12T12:00:00.000Z'],
  // The night in which clocks go on is an hour shorter, the one in which they go back an hour longer.
  ['2027-03-27T21:00:00Z', '20:00', '07:00', '2027-03-28T05:00:00.000Z'],
  ['2027-10-30T20:00:00Z', '20:00', '07:00', '2027-10-31T06:00:00.000Z'],
])('a mail of %s with quiet hours from %s to %s in Vienna leaves at %s', (now, from, until, expected) => {
  const quiet = { from, until, timeZone: 'Europe/Vienna' }
  expect(mailAllowedAt(new Date(now), quiet).toISOString()).toBe(expected)
})
