import { expect, test } from 'vitest'
import { weeksUntil } from './weeks-until.ts'

test('weeks begin on Monday, the last one holds the instant', () => {
  const weeks = weeksUntil(new Date('2027-03-14T22:30:00Z'), 'Europe/Vienna', 3)
  expect(weeks.map(({ startsOn }) => startsOn)).toEqual(['2027-02-22', '2027-03-01', '2027-03-08'])
  // Half an hour later it is Monday in Vienna.
  expect(weeksUntil(new Date('2027-03-14T23:00:00Z'), 'Europe/Vienna', 1)[0]?.startsOn).toBe('2027-03-15')
})

test('each week ends where the next begins, also over the change to summer time', () => {
  const weeks = weeksUntil(new Date('2027-04-01T12:00:00Z'), 'Europe/Vienna', 2)
  expect(weeks.map(({ endsAt }) => endsAt.toISOString())).toEqual([
    '2027-03-28T22:00:00.000Z',
    '2027-04-04T22:00:00.000Z',
  ])
  expect(weeks[1]?.startsAt).toEqual(weeks[0]?.endsAt)
  expect(weeks[0]?.startsAt.toISOString()).toBe('2027-03-21T23:00:00.000Z')
})
