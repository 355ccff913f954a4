/** Under this tag stands everything public that shows the catalogue. */
export const catalogTag = 'catalog'

/** Under this tag stands what shows the stock of one product. */
export function stockTag(productId: string): string {
  return `stock:${productId}`
}
