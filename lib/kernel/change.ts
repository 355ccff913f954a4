/** One thing that a command made, changed or removed, as the audit trail keeps it. */
export interface Change {
  /** What kind of thing, `owner.noun`, e.g. `orders.order`. */
  readonly subject: string
  /** Which one. */
  readonly id: string
  /** The fields as they were; left out for what is new. */
  readonly before?: object
  /**
   * The fields as they are now; left out for what is gone. Of what stands on both sides only the differences are
   * kept, secrets are masked, and what is larger than 2 KB is kept as its digest.
   */
  readonly after?: object
}
