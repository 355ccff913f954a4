import type { Judgment } from './ndcg.ts'

/**
 * Reads ratings from CSV with the columns `query`, `docid` and `rating`, in any order.
 *
 * @throws when a column is missing or a rating is no number
 */
export function readJudgments(csv: string): readonly Judgment[] {
  const [head = '', ...lines] = csv.split(/\r?\n/).filter((line) => line !== '')
  const columns = cellsOf(head)
  const [query, documentId, rating] = ['query', 'docid', 'rating'].map((name) => {
    const index = columns.indexOf(name)
    if (index < 0) throw new Error(`The judgments have no column "${name}".`)
    return index
  }) as [number, number, number]
  return lines.map((line, index) => {
    const cells = cellsOf(line)
    const value = Number(cells[rating] || Number.NaN)
    if (!Number.isFinite(value)) throw new Error(`Line ${index + 2} of the judgments has no rating.`)
    return { query: cells[query] ?? '', documentId: cells[documentId] ?? '', rating: value }
  })
}

/** Cells between commas; one in quotation marks may hold commas, and marks written twice. */
function cellsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
