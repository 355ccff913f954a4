/**
 * Works on each thing in turn, also on those after one that failed, so that nothing broken holds up the rest.
 *
 * @throws the first failure, at the end
 */
export async function eachInTurn<T>(
  things: Iterable<T> | AsyncIterable<T>,
  work: (thing: T) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = []
  for await (const thing of things) {
    try {
      await work(thing)
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}
