import { setImmediate } from 'node:timers/promises'
import { answerSearch } from './answer-search.ts'
import type { SearchDocument, SearchIndex } from './contract.ts'
import { emptyState, fileDocuments, removeDocuments, settle, settleIfLarge } from './index-state.ts'
import type { IndexState } from './index-state.ts'

/** An index in the memory of this process. It starts empty. */
export function createEmbeddedIndex(): SearchIndex {
  let state = emptyState()
  let lastWrite: Promise<unknown> = Promise.resolve()

  const inTurn = (write: () => Promise<void> | void): Promise<void> => {
    const turn = lastWrite.then(write)
    lastWrite = turn.catch(() => undefined)
    return turn
  }

  return {
    search: async (request) => answerSearch(state, request),
    replaceAll: (documents) =>
      inTurn(async () => {
        state = await buildState(documents)
      }),
    upsert: (documents) =>
      inTurn(() => {
        fileDocuments(state, documents)
        settleIfLarge(state)
      }),
    remove: (ids) =>
      inTurn(() => {
        removeDocuments(state, ids)
        settleIfLarge(state)
      }),
  }
}

/** Builds in slices, so that requests are answered in between. */
async function buildState(
  documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>,
): Promise<IndexState> {
  const state = emptyState()
  let slice: SearchDocument[] = []
  for await (const document of documents) {
    if (slice.push(document) < sliceSize) continue
    fileDocuments(state, slice)
    slice = []
    await setImmediate()
  }
  fileDocuments(state, slice)
  settle(state)
  return state
}

const sliceSize = 200
