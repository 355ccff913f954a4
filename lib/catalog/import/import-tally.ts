/** What became of the rows of an import. */
export interface ImportTally {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: number
}

export const emptyTally: ImportTally = { created: 0, updated: 0, unchanged: 0, failed: 0 }
