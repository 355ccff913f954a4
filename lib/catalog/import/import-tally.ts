/** What became of the rows of an import. */
export interface ImportTally {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: number
}
