import type { Kernel } from './kernel.ts'

/** Longer than a slow read takes, shorter than anybody minds an old page. */
const patienceMilliseconds = 5_000

const hearingKey = Symbol.for('portico.hearing')
const holder = globalThis as { [hearingKey]?: WeakMap<Kernel, number> }

/** Notes that the tail of this process has just read all news. */
export function markHeard(kernel: Kernel): void {
  heardAt().set(kernel, kernel.clock.now().getTime())
}

/** Whether a tail of this process read the news a moment ago. */
export function hearsNews(kernel: Kernel): boolean {
  const last = heardAt().get(kernel)
  return last !== undefined && Math.abs(kernel.clock.now().getTime() - last) < patienceMilliseconds
}

/** Next.js may load this module several times; all of them must know the same. */
function heardAt(): WeakMap<Kernel, number> {
  holder[hearingKey] ??= new WeakMap()
  return holder[hearingKey]
}
