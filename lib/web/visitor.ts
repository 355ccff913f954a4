/** What the head of a page says about whoever reads it. */
export interface Visitor {
  /** Nothing for a guest. */
  readonly name: string | null
  readonly companyName: string | null
  readonly isStaff: boolean
  /** Lines in the cart, whatever their quantities. */
  readonly cartCount: number
}

export const unknownVisitor: Visitor = { name: null, companyName: null, isStaff: false, cartCount: 0 }
