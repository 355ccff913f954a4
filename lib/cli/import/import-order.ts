/** Importers by the name of the form that rows have. */
export const importerOf = { icecat: 'catalog.icecat', table: 'catalog.products' } as const

/** What is to be imported, and how. */
export interface ImportOrder {
  readonly file: string
  /** What the rows look like. */
  readonly source: keyof typeof importerOf
  /** Whose products these are. */
  readonly name: string
  /** ISO 4217 */
  readonly currency: string
  readonly errorFile: string
  /** Field to column, where the columns have other names than usual. */
  readonly columns?: Readonly<Record<string, string>>
  /** Of a workbook; its first one when left out. */
  readonly sheet?: string
}

/** What became of the rows of an import. */
export interface ImportTally {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: number
}
