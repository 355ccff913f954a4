import type { ImportProgress } from './run-import.ts'

/** When a run began, and how far it was then. */
export interface ImportStart {
  readonly at: Date
  readonly rowsRead: number
}

const count = new Intl.NumberFormat('en')

/** How far an import is, in one line: rows, rate, time left. */
export function progressLine(progress: ImportProgress, start: ImportStart, now: Date): string {
  const seconds = Math.max(0.001, (now.getTime() - start.at.getTime()) / 1000)
  const rate = (progress.rowsRead - start.rowsRead) / seconds
  const totalRows = progress.share > 0 ? progress.rowsRead / progress.share : progress.rowsRead
  const secondsLeft = rate > 0 ? Math.max(0, (totalRows - progress.rowsRead) / rate) : 0
  return [
    `${count.format(progress.rowsRead)} rows`,
    `${Math.round(progress.share * 100)} %`,
    `${count.format(Math.round(rate))} rows/s`,
    `${duration(secondsLeft)} left`,
    `${count.format(progress.failed)} failed`,
  ].join(' · ')
}

/** `8 s`, `2 min 5 s`, `1 h 3 min` */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
