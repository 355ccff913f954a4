const workersAtMost = 8

/** Does something for each item, a few at once, and keeps the order of the answers. */
export async function forEach<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
): Promise<readonly R[]> {
  const answers: R[] = Array.from({ length: items.length })
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) answers[index] = await work(item, index)
  }
  await Promise.all(Array.from({ length: workersAtMost }, worker))
  return answers
}
