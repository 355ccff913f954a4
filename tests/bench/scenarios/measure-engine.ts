import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createEmbeddedIndex } from '#lib/search/create-embedded-index.ts'
import { generateDocuments, generateQueries } from '../engine/generate-documents.ts'
import { percentile, rounded } from '../measure/percentile.ts'

/** What the embedded index does with many products. Answers come with facets. */
export interface EngineFigures {
  readonly documents: number
  readonly queries: number
  readonly buildSeconds: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
  readonly indexMb: number
}

const documentCount = 100_000
const queryCount = 2_000
const warmUpCount = 200

/** Measures the index by itself, without a shop around it. */
export async function measureEngine(): Promise<EngineFigures> {
  const collectGarbage = garbageCollector()
  collectGarbage()
  const before = usedBytes()
  const index = createEmbeddedIndex()
  const startedAt = performance.now()
  await index.replaceAll(generateDocuments(documentCount))
  const buildSeconds = (performance.now() - startedAt) / 1000
  collectGarbage()
  const indexMb = Math.round((usedBytes() - before) / 2 ** 20)
  const milliseconds: number[] = []
  for (const text of generateQueries(warmUpCount + queryCount)) {
    const askedAt = performance.now()
    await index.search({ text, locale: 'en', offset: 0, limit: 24 })
    milliseconds.push(performance.now() - askedAt)
  }
  const sorted = milliseconds.slice(warmUpCount).sort((left, right) => left - right)
  return {
    documents: documentCount,
    queries: queryCount,
    buildSeconds: rounded(buildSeconds),
    p50Ms: rounded(percentile(sorted, 0.5)),
    p95Ms: rounded(percentile(sorted, 0.95)),
    p99Ms: rounded(percentile(sorted, 0.99)),
    indexMb,
  }
}

function usedBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
