/** The farthest page that can be asked for. */
export const lastPage = 10_000

/** How many pages a list fills; an empty one still has its first. */
export function pageCountOf(total: number, productsPerPage: number): number {
  return Math.max(1, Math.ceil(total / productsPerPage))
}
