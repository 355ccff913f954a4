import { readFile } from 'node:fs/promises'
import { categoryRules } from '#lib/catalog/import/category-rules.ts'
import { icecatRow } from '#lib/catalog/import/icecat-row.ts'
import { categoryIdOf, importCategories } from '#lib/catalog/import/import-categories.ts'
import { toSearchDocument } from '#lib/catalog/search/to-search-document.ts'
import { fileOnDisk } from '#lib/imports/readers/file-source.ts'
import { readNdjson } from '#lib/imports/readers/read-ndjson.ts'
import type { SearchDocument } from '#lib/search/contract.ts'
import { createEmbeddedIndex } from '#lib/search/create-embedded-index.ts'
import { byQuery, ndcg } from '../engine/ndcg.ts'
import { readJudgments } from '../engine/read-judgments.ts'
import { rounded } from '../measure/percentile.ts'

/** How good the first answers are, as people judged them. */
export interface RelevanceFigures {
  readonly documents: number
  /** Queries for which a document was judged relevant. */
  readonly queries: number
  readonly meanNdcg10: number
  /** How many queries were answered with no relevant document among the first ten. */
  readonly failed: number
}

const depth = 10

/** Measures how well the index answers judged queries; documents are named by the source's own number. */
export async function measureRelevance(
  catalogueFile: string,
  judgmentsFile: string,
): Promise<RelevanceFigures> {
  const judged = byQuery(readJudgments(await readFile(judgmentsFile, 'utf8')))
  const index = createEmbeddedIndex()
  let documents = 0
  await index.replaceAll(
    (async function* count() {
      for await (const document of icecatDocuments(catalogueFile)) {
        documents += 1
        yield document
      }
    })(),
  )
  const scores: number[] = []
  for (const [text, ratings] of judged) {
    const { ids } = await index.search({ text, locale: 'en', offset: 0, limit: depth })
    const score = ndcg(ids, ratings, depth)
    if (score !== undefined) scores.push(score)
  }
  return {
    documents,
    queries: scores.length,
    meanNdcg10: rounded(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)),
    failed: scores.filter((score) => score === 0).length,
  }
}

/** The documents that the shop's own import and index would make of the file, without a database between. */
async function* icecatDocuments(file: string): AsyncGenerator<SearchDocument> {
  const tree = importCategories(new Set(categoryRules.map(({ slug }) => slug)))
  for await (const { values } of readNdjson(await fileOnDisk(file), file.endsWith('.gz'))) {
    if (!values) continue
    const product = icecatRow.parse(values)
    yield toSearchDocument(
      {
        ...product,
        productId: product.sku,
        kind: 'physical',
        categoryId: categoryIdOf(product.categorySlug),
        attributes: JSON.stringify(product.attributes),
        isPublished: 1,
        updatedAt: '',
      },
      [],
      tree,
    )
  }
}
