import type { ShownTask } from './shown-task.ts'

/** How long a task will still take at its present rate; nothing while that can't be told. */
export function secondsLeft({
  share,
  items,
  rate,
}: Pick<ShownTask, 'share' | 'items' | 'rate'>): number | undefined {
  if (share === undefined || share <= 0 || share >= 1 || rate === undefined || rate <= 0) return undefined
  const itemsLeft = (items / share) * (1 - share)
  return Math.ceil(itemsLeft / rate)
}
