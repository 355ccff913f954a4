import type { SearchDocument } from './contract.ts'
import { addDocument, compactTable, emptyTable, removeDocument } from './document-table.ts'
import type { DocumentTable } from './document-table.ts'
import { addRow, emptyRows, lengthOf, mergePostings, noPostings, sortPostings } from './postings.ts'
import type { PostingRows, Postings } from './postings.ts'
import { sortWords } from './prefix-words.ts'
import { codeWord } from './tokenize.ts'
import { emptyVocabulary, internWord } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weighDocument } from './weigh-document.ts'

/** All of an index: postings of most documents, and of the few changed since, which are quick to sort anew. */
export interface IndexState {
  readonly vocabulary: Vocabulary
  readonly table: DocumentTable
  settled: Postings
  /** What was filed since `settled` was made. */
  rows: PostingRows
  /** The rows sorted, once somebody asked for them. */
  sortedRows: Postings | undefined
}

export function emptyState(): IndexState {
  return {
    vocabulary: emptyVocabulary(),
    table: emptyTable(),
    settled: noPostings,
    rows: emptyRows(),
    sortedRows: noPostings,
  }
}

/** Adds documents, or puts them in the place of those with the same id. */
export function fileDocuments(state: IndexState, documents: readonly SearchDocument[]): void {
  state.sortedRows = undefined
  for (const document of documents) fileDocument(state, document)
}

export function removeDocuments(state: IndexState, ids: readonly string[]): void {
  for (const id of ids) removeDocument(state.table, id)
}

/** Rids the index of dead documents and makes one of all postings. */
export function settle(state: IndexState): void {
  const hasNothingToMerge = state.settled === noPostings && state.table.deadCount === 0
  const recent = recentPostings(state)
  state.settled = hasNothingToMerge ? recent : mergePostings(state.settled, recent, compactTable(state.table))
  state.rows = emptyRows()
  state.sortedRows = noPostings
  sortWords(state.vocabulary)
}

/** Settles when so much has changed that searching it twice costs more. */
export function settleIfLarge(state: IndexState): void {
  const { settled, rows, table } = state
  const hasManyRows = rows.length > Math.max(50_000, settled.documents.length / 16)
  if (hasManyRows || table.deadCount > Math.max(1_000, table.ids.length / 8)) settle(state)
}

/** Both sets of postings, which have no document in common. */
export function postingsOf(state: IndexState): readonly [Postings, Postings] {
  return [state.settled, recentPostings(state)]
}

/** In how many documents a term is, dead ones that are not yet swept away among them. */
export function countPostings(state: IndexState, term: number): number {
  return lengthOf(state.settled, term) + lengthOf(recentPostings(state), term)
}

function recentPostings(state: IndexState): Postings {
  state.sortedRows ??= sortPostings(state.rows, state.vocabulary.termCount)
  return state.sortedRows
}

function fileDocument({ vocabulary, table, rows }: IndexState, document: SearchDocument): void {
  const termOf = (word: string): number => internWord(vocabulary, word)
  const codes = [document.sku, document.manufacturerNumber, document.ean].map(codeWord)
  const codeTerms = codes.map((code) => (code === '' ? -1 : termOf(code)))
  const number = addDocument(table, document, codeTerms)
  for (const [term, impact] of weighDocument(document, termOf)) addRow(rows, number, term, impact)
}
