import { addDays, breachOfCatchUp, breachOfMidnight, breachOfPeriods } from '../dates/breaches-of-days.ts'
import { calendarFaults, calendarWith } from '../dates/calendar.ts'
import type { Calendar } from '../dates/calendar.ts'
import { defineRow } from '../row.ts'
import type { SeededRandom } from '../../support/seeded-random.ts'

const firstDay = '2024-01-01'
const zones = [
  'America/New_York',
  'Europe/Vienna',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'America/Juneau',
  'UTC',
]
const intervals = [1, 3, 12, 2, 6]

export default defineRow({
  id: 'R12',
  title: 'Periods',
  claim:
    'Periods leave no gap and never overlap, are counted from their first day, begin at local midnight, and each is caught up once.',
  gate: { startDays: 2922, periods: 60, intervals: 1, catchUps: 2 },
  full: { startDays: 2922, periods: 60, intervals: 5, catchUps: 20 },
  probe: { startDays: 60, periods: 14, intervals: 1, catchUps: 1 },
  faults: calendarFaults,
  async run({ fault, random, progress }, size) {
    const calendar = calendarWith(fault)
    const breaches: string[] = []
    const note = (breach: string | undefined) => breach !== undefined && breaches.push(breach)
    let periodCount = 0
    let catchUpCount = 0
    for (const intervalMonths of intervals.slice(0, size.intervals)) {
      progress(`Every ${intervalMonths} months from ${size.startDays} days.`)
      for (let index = 0; index < size.startDays; index += 1) {
        const recurring = { anchorOn: addDays(firstDay, index), intervalMonths }
        note(breachOfPeriods(calendar, recurring, size.periods))
        periodCount += size.periods
        for (let times = 0; times < size.catchUps; times += 1) {
          note(breachOfCatchUp(calendar, { ...recurring, intervalMonths: anyInterval(random) }, random))
          catchUpCount += 1
        }
      }
    }
    const days = size.startDays + size.periods * 31
    progress(`Midnight of ${days} days in ${zones.length} zones.`)
    for (const breach of breachesOfMidnights(calendar, days)) note(breach)
    const off = breaches.length
    return {
      figure: `${off} off among ${periodCount} periods from ${size.startDays} days, ${catchUpCount} ways of standing still, ${days * zones.length} midnights in ${zones.length} zones`,
      breaches,
    }
  },
})

function anyInterval(random: SeededRandom): number {
  return random.pick([1, 2, 3, 6, 12])
}

function* breachesOfMidnights(calendar: Calendar, days: number): Generator<string | undefined> {
  for (let index = 0; index < days; index += 1) {
    const day = addDays(firstDay, index)
    for (const zone of zones) yield breachOfMidnight(calendar, day, zone)
  }
}
