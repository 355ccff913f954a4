/**
 * Which documents have a term and how much of each is about it: the rows `starts[term]` to `starts[term + 1]`, in the
 * order of the document numbers. Terms made later than the postings have none.
 */
export interface Postings {
  readonly starts: Int32Array
  readonly documents: Int32Array
  /** Between 0 and `fullImpact`. */
  readonly impacts: Uint16Array
}

/** Rows in the order of their documents, before they are sorted by term. */
export interface PostingRows {
  terms: Int32Array
  documents: Int32Array
  impacts: Uint16Array
  length: number
}

export const fullImpact = 65_535

export const noPostings: Postings = {
  starts: new Int32Array(1),
  documents: new Int32Array(0),
  impacts: new Uint16Array(0),
}

export function emptyRows(): PostingRows {
  return {
    terms: new Int32Array(256),
    documents: new Int32Array(256),
    impacts: new Uint16Array(256),
    length: 0,
  }
}

/** Adds a row; documents must come in ascending order. */
export function addRow(rows: PostingRows, document: number, term: number, impact: number): void {
  if (rows.length === rows.terms.length) grow(rows)
  rows.terms[rows.length] = term
  rows.documents[rows.length] = document
  rows.impacts[rows.length] = impact
  rows.length++
}

/** Sorts rows by term, keeping the order of the documents. */
export function sortPostings(rows: PostingRows, termCount: number): Postings {
  const starts = new Int32Array(termCount + 1)
  for (let row = 0; row < rows.length; row++) add(starts, (rows.terms[row] as number) + 1, 1)
  for (let term = 0; term < termCount; term++) add(starts, term + 1, starts[term] as number)
  const next = starts.slice()
  const documents = new Int32Array(rows.length)
  const impacts = new Uint16Array(rows.length)
  for (let row = 0; row < rows.length; row++) {
    const term = rows.terms[row] as number
    const at = next[term] as number
    documents[at] = rows.documents[row] as number
    impacts[at] = rows.impacts[row] as number
    next[term] = at + 1
  }
  return { starts, documents, impacts }
}

/**
 * Joins two sets of postings into one.
 *
 * @param second has only documents with greater numbers than those of `first`
 * @param renumber by old document number the new one in the same order, or -1 for documents that are gone
 */
export function mergePostings(first: Postings, second: Postings, renumber: Int32Array): Postings {
  const termCount = Math.max(first.starts.length, second.starts.length) - 1
  const starts = new Int32Array(termCount + 1)
  const documents = new Int32Array(first.documents.length + second.documents.length)
  const impacts = new Uint16Array(documents.length)
  let length = 0
  for (let term = 0; term < termCount; term++) {
    for (const source of [first, second]) {
      const end = (source.starts[term] ?? 0) + lengthOf(source, term)
      for (let row = source.starts[term] ?? 0; row < end; row++) {
        const document = renumber[source.documents[row] as number] as number
        if (document < 0) continue
        documents[length] = document
        impacts[length] = source.impacts[row] as number
        length++
      }
    }
    starts[term + 1] = length
  }
  if (length === documents.length) return { starts, documents, impacts }
  return { starts, documents: documents.slice(0, length), impacts: impacts.slice(0, length) }
}

/** In how many documents a term is. */
export function lengthOf({ starts }: Postings, term: number): number {
  return term + 1 < starts.length ? (starts[term + 1] as number) - (starts[term] as number) : 0
}

function grow(rows: PostingRows): void {
  const capacity = Math.ceil(rows.length * 1.6)
  const { terms, documents, impacts } = rows
  rows.terms = new Int32Array(capacity)
  rows.terms.set(terms)
  rows.documents = new Int32Array(capacity)
  rows.documents.set(documents)
  rows.impacts = new Uint16Array(capacity)
  rows.impacts.set(impacts)
}

function add(counts: Int32Array, at: number, count: number): void {
  counts[at] = (counts[at] as number) + count
}
