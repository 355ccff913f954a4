/** Whether the first of two documents is shown before the second. */
export type IsBefore = (left: number, right: number) => boolean

/** The first `count` documents in order, without putting the others in order. */
export function bestDocuments(documents: Int32Array, count: number, isBefore: IsBefore): number[] {
  const heap: number[] = []
  for (const document of documents) {
    if (heap.length < count) {
      heap.push(document)
      siftUp(heap, isBefore)
    } else if (count > 0 && isBefore(document, heap[0] as number)) {
      heap[0] = document
      siftDown(heap, isBefore)
    }
  }
  return heap.sort((left, right) => (isBefore(left, right) ? -1 : 1))
}

function siftUp(heap: number[], isBefore: IsBefore): void {
  let at = heap.length - 1
  while (at > 0) {
    const parent = (at - 1) >>> 1
    if (!isBefore(heap[parent] as number, heap[at] as number)) return
    swap(heap, at, parent)
    at = parent
  }
}

function siftDown(heap: number[], isBefore: IsBefore): void {
  let at = 0
  for (;;) {
    let last = at
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && isBefore(heap[last] as number, heap[child] as number)) last = child
    }
    if (last === at) return
    swap(heap, at, last)
    at = last
  }
}

function swap(heap: number[], left: number, right: number): void {
  const kept = heap[left] as number
  heap[left] = heap[right] as number
  heap[right] = kept
}
