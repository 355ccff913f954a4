import { format } from 'node:util'
import type { Log } from '#lib/kernel/log.ts'
import { log } from '#lib/kernel/log.ts'

const levels = { debug: 'debug', log: 'info', info: 'info', warn: 'warn', error: 'error' } as const

type Printer = Pick<Console, keyof typeof levels>

/** Leads what Next.js and libraries print into the log: one line each, and without secrets. */
export function captureConsole(printer: Printer = console, into: Log = log): void {
  for (const [method, level] of Object.entries(levels) as [keyof Printer, keyof Log][]) {
    printer[method] = (...said: unknown[]) => {
      const error = said.find((part) => part instanceof Error)
      const words = said.filter((part) => part !== error)
      // With a digest it is told by `onRequestError` too, which knows the request.
      const isToldElsewhere = error !== undefined && 'digest' in error
      into[isToldElsewhere ? 'debug' : level](
        { route: 'console', ...(error && { error }) },
        words.length > 0 ? format(...words) : (error?.message ?? ''),
      )
    }
  }
}
