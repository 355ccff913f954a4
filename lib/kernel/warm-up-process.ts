import { ask } from './execute.ts'
import type { Kernel } from './kernel.ts'
import { warmUp } from './shell.ts'

/**
 * Prepares what plugins want ready before anybody asks, one after the other.
 *
 * @param report is told of what failed; the process goes on, and whoever asks first waits instead
 */
export async function warmUpProcess(kernel: Kernel, report: (error: unknown) => void): Promise<void> {
  for (const entry of kernel.registry.all(warmUp)) {
    const actor = { type: 'system', name: entry.id } as const
    try {
      const { default: prepare } = await entry.load()
      await prepare({ ask: (query, input) => ask(kernel, query, input, { actor }) })
    } catch (error) {
      report(error)
    }
  }
}
