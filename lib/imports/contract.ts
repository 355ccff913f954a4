import type { z } from 'zod'
import type { CommandContext } from '#lib/kernel/context.ts'
import type { Permission } from '#lib/kernel/shell.ts'
import type { Load } from '#lib/kernel/token.ts'
import { slot } from '#lib/kernel/token.ts'

/** One thing that a row of a file can say. */
export interface ImportField {
  /** In the importer's row, e.g. `sku`. */
  readonly name: string
  /** A full messages key. */
  readonly label: string
  readonly isRequired: boolean
  /** What people are told to put there. */
  readonly kind: 'text' | 'number' | 'date' | 'money' | 'boolean'
  /** Other names that columns have for it, in any spelling: `Artikelnummer` finds `artikel-nummer` too. */
  readonly synonyms: readonly string[]
  /** Takes every column whose name begins with this, as a record by the rest of the name. */
  readonly prefix?: string
}

/** A row as a file says it: text from CSV, numbers, dates as text and truth values from others. */
export type RowValues = Readonly<Record<string, unknown>>

/** A row that fits the importer's schema. */
export interface ImportRow {
  /** 1 for the first line of the file. */
  readonly rowNumber: number
  readonly row: unknown
}

/** What a batch did. Rows that are as they were change nothing, so that a file may come twice. */
export interface ImportedRows {
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** Rows that the business turned down, with a sentence each. */
  readonly refused: readonly { readonly rowNumber: number; readonly problem: string }[]
}

/** The code of an importer. */
export interface ImportHandler {
  /**
   * Makes a row of values by field. Its issues are read by people: `path` is the field, `message` follows it.
   *
   * @param options what the import was started with
   */
  rowSchema(options: Readonly<Record<string, string>>): z.ZodType
  /** What tells two rows of a file apart; of two with the same key the later one counts. */
  keyOf(row: unknown): string
  /** How many values a row brings into statements; batches are bounded by their sum. */
  weightOf(row: unknown): number
  /**
   * Brings in a batch, in one transaction with the import's checkpoint.
   *
   * @param rows at most 200, no key twice
   */
  importRows(
    ctx: CommandContext,
    rows: readonly ImportRow[],
    options: Readonly<Record<string, string>>,
  ): Promise<ImportedRows>
}

/** A kind of rows that files bring in. */
export interface Importer {
  /** `owner.noun` */
  readonly id: string
  /** A full messages key. */
  readonly title: string
  readonly needs: Permission
  /** What columns are matched with. Without any the schema gets each row as the file has it. */
  readonly fields: readonly ImportField[]
  readonly load: Load<ImportHandler>
}

/** Importers, one per id. */
export const importer = slot<Importer>('imports.importer', (entry) => entry.id)
