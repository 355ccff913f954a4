import type { SearchDocument } from './contract.ts'
import { addDocument, compactTable, emptyTable, removeDocument } from './document-table.ts'
import type { DocumentTable } from './document-table.ts'
import { addRow, emptyRows, mergePostings, noPostings, sortPostings } from './postings.ts'
import type { PostingRows, Postings } from './postings.ts'
import { sortWords } from './prefix-words.ts'
import { codeWord } from './tokenize.ts'
import { emptyVocabulary, internWord } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weighDocument } from './weigh-document.ts'

/** All of an index: postings of most documents, and few of those changed since, which are cheap to make anew. */
export interface IndexState {
  readonly vocabulary: Vocabulary
  readonly table: DocumentTable
  settled: Postings
  recent: Postings
  /** Documents from this number on are in `recent`. */
  recentFrom: number
}

export function emptyState(): IndexState {
  return {
    vocabulary: emptyVocabulary(),
    table: emptyTable(),
    settled: noPostings,
    recent: noPostings,
    recentFrom: 0,
  }
}

/** Puts documents into an index that nobody searches yet; `settle` makes them findable. */
export function fileDocuments(
  state: IndexState,
  rows: PostingRows,
  documents: readonly SearchDocument[],
): void {
  for (const document of documents) fileDocument(state, rows, document)
}

/** Makes all that was filed findable, and rids the index of dead documents. */
export function settle(state: IndexState, rows: PostingRows): void {
  state.recent = joinRecent(state, rows)
  compact(state)
}

/** Adds or replaces documents of an index that is searched. */
export function upsertDocuments(state: IndexState, documents: readonly SearchDocument[]): void {
  const rows = emptyRows()
  fileDocuments(state, rows, documents)
  state.recent = joinRecent(state, rows)
  compactIfUnsettled(state)
}

export function removeDocuments(state: IndexState, ids: readonly string[]): void {
  for (const id of ids) removeDocument(state.table, id)
  compactIfUnsettled(state)
}

function fileDocument({ vocabulary, table }: IndexState, rows: PostingRows, document: SearchDocument): void {
  const codes = [document.sku, document.manufacturerNumber, document.ean].map(codeWord)
  const codeTerms = codes.map((code) => (code === '' ? -1 : internWord(vocabulary, code)))
  const number = addDocument(table, document, codeTerms)
  const impacts = new Map<number, number>()
  for (const [word, impact] of weighDocument(document)) {
    const term = internWord(vocabulary, word)
    impacts.set(term, Math.max(impact, impacts.get(term) ?? 0))
  }
  for (const [term, impact] of impacts) addRow(rows, number, term, impact)
}

function joinRecent({ vocabulary, table, recent }: IndexState, rows: PostingRows): Postings {
  const added = sortPostings(rows, vocabulary.termCount)
  if (recent.documents.length === 0) return added
  const asTheyAre = Int32Array.from(table.isDead, (isDead, number) => (isDead ? -1 : number))
  return mergePostings(recent, added, asTheyAre)
}

function compactIfUnsettled(state: IndexState): void {
  const { table, recentFrom } = state
  const unsettledCount = table.ids.length - recentFrom + table.deadCount
  if (unsettledCount > Math.max(1_000, table.ids.length / 16)) compact(state)
}

function compact(state: IndexState): void {
  state.settled = mergePostings(state.settled, state.recent, compactTable(state.table))
  state.recent = noPostings
  state.recentFrom = state.table.ids.length
  sortWords(state.vocabulary)
}
