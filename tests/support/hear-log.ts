import { createLog } from '#lib/kernel/log.ts'

const logKey = Symbol.for('portico.log')

/** What the log of this process said meanwhile, line by line as an operator's tools get it. */
export async function hearLog(work: () => Promise<unknown>): Promise<readonly string[]> {
  const holder = globalThis as { [logKey]?: unknown }
  const before = holder[logKey]
  const lines: string[] = []
  holder[logKey] = createLog('info', { write: (line) => void lines.push(line) })
  try {
    await work()
  } finally {
    holder[logKey] = before
  }
  return lines
}
