import type { JobRun } from '#lib/kernel/shell.ts'
import { searchProducts } from '../queries/search-products.ts'

/** Fills the index as a process starts: the first to search need not wait for the whole catalogue. */
export default async function warmIndex(run: Pick<JobRun, 'ask'>): Promise<void> {
  await run.ask(searchProducts, { text: '', locale: 'en', kind: null, page: 1 })
}
