import { hostname } from 'node:os'
import { domains } from '#domains'
import { plugins } from '#installed'
import { systemClock } from './clock.ts'
import { compose } from './compose.ts'
import { openDatabase } from './database/open-database.ts'
import { newId } from './identifier.ts'
import type { Kernel } from './kernel.ts'
import { defaultRules } from './outbound/judge-address.ts'
import { openOutbound } from './outbound/open-outbound.ts'
import { privateHosts } from './outbound/private-hosts.ts'
import { reportError } from './report-error.ts'
import { shopTimeZone } from './shop-time-zone.ts'

interface Process {
  kernel?: Kernel
  wake?: () => void
  wakeTail?: () => void
}

const processKey = Symbol.for('portico.process')

/** The kernel of this process, opened at its first use: Next.js may load this module several times. */
export function kernel(): Kernel {
  const state = processState()
  state.kernel ??= openKernel(state)
  return state.kernel
}

/** Whom to call when facts were stored; the worker of this process registers itself here. */
export function onFactsStored(wake: () => void): void {
  processState().wake = wake
}

/** Whom to call when news were stored; the tail of this process registers itself here. */
export function onNewsStored(wake: () => void): void {
  processState().wakeTail = wake
}

/** Closes what `kernel` opened. */
export async function closeKernel(): Promise<void> {
  const state = processState()
  await state.kernel?.outbound.close()
  await state.kernel?.database.close()
  delete state.kernel
}

function openKernel(state: Process): Kernel {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is not set. Copy .env.example to .env and set it.')
  return {
    registry: compose([...domains, ...plugins]),
    database: openDatabase(url),
    clock: systemClock,
    newId: () => newId(),
    timeZone: shopTimeZone(),
    outbound: openOutbound(defaultRules(privateHosts())),
    processName: `${process.pid}@${hostname()}`.slice(0, 64),
    onFacts: () => state.wake?.(),
    onNews: () => state.wakeTail?.(),
    report: (error) => reportError(error, { route: 'kernel' }),
  }
}

function processState(): Process {
  const holder = globalThis as { [processKey]?: Process }
  holder[processKey] ??= {}
  return holder[processKey]
}
