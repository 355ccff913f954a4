import type { Kernel } from './kernel.ts'
import type { CommandNotes } from './make-context.ts'

/** After a commit: what was stored for others need not wait in this process for the next look. */
export function tellOwnProcess(kernel: Kernel, { facts, news }: CommandNotes): void {
  if (facts.length > 0) kernel.onFacts()
  if (news.length > 0) kernel.onNews?.()
}
