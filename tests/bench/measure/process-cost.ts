import { readFileSync } from 'node:fs'

/** Linux counts a process's time in ticks of this length for every reader. */
const tickMilliseconds = 10

/** The CPU time of a process and all its threads since it started, in milliseconds. */
export function cpuMilliseconds(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The second field is a name that may hold anything; the others follow its last bracket.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * tickMilliseconds
}

/** The memory that a process holds now, or held at most, in MB. */
export function memoryMb(pid: number, which: 'now' | 'most'): number {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8')
  const [, kilobytes = '0'] = new RegExp(`${which === 'now' ? 'VmRSS' : 'VmHWM'}:\\s+(\\d+)`).exec(text) ?? []
  return Math.round(Number(kilobytes) / 1024)
}
