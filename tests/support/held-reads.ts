import type { Gate } from './gate.ts'
import { newGate } from './gate.ts'
import type { TestKernel } from './kernel.ts'

/** A process that acts on what it read some time ago. */
export interface HeldReads {
  readonly kernel: TestKernel
  /** Opens when the first read is done. */
  readonly hasRead: Gate
  /** Lets the process go on with what it read. */
  readonly mayGoOn: Gate
}

/** Holds up what a process reads, so that it may be out of date when it is used. */
export function holdReads(kernel: TestKernel): HeldReads {
  const hasRead = newGate()
  const mayGoOn = newGate()
  return {
    hasRead,
    mayGoOn,
    kernel: {
      ...kernel,
      database: {
        ...kernel.database,
        async read(work) {
          const answer = await kernel.database.read(work)
          hasRead.open()
          await mayGoOn.opened
          return answer
        },
      },
    },
  }
}
