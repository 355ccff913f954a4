import { Refused } from '#lib/kernel/refused.ts'

/** Why a file as a whole cannot be imported. Nothing of it is. */
export const fileProblem = {
  empty: () => new Refused('imports.empty', 'The file is empty. Choose one that has rows.'),
  noRows: () =>
    new Refused('imports.no-rows', 'The file has a header and no rows below it. Choose one that has rows.'),
  notText: () =>
    new Refused(
      'imports.not-text',
      'The file is no text: it holds NUL characters. Save it as CSV in UTF-8 and choose it again.',
    ),
  notWhatItSays: (name: string) =>
    new Refused(
      'imports.not-what-it-says',
      `${name} is not what its ending says. Save it again in the format you want, and choose that file.`,
      { name },
    ),
  unknownFormat: (name: string) =>
    new Refused(
      'imports.unknown-format',
      `${name} has an ending that nobody knows here. Choose a file that ends in .csv, .ndjson, .xlsx, .csv.gz or .ndjson.gz.`,
      { name },
    ),
  tooManyColumns: (columns: number, most: number) =>
    new Refused(
      'imports.too-many-columns',
      `The file has ${columns} columns; ${most} are the most. Remove those that are not needed.`,
      { columns, most },
    ),
  doubleColumn: (column: string) =>
    new Refused(
      'imports.double-column',
      `The column "${column}" stands twice in the header. Rename or remove one of them.`,
      { column },
    ),
  rowTooLong: (row: number) =>
    new Refused(
      'imports.row-too-long',
      `Row ${row} is longer than any row may be. Look for a quotation mark that is never closed.`,
      { row },
    ),
  badQuotes: (row: number) =>
    new Refused(
      'imports.bad-quotes',
      `Row ${row} has a quotation mark where none may be. Double those inside a cell, and close those around it.`,
      { row },
    ),
  packedBadly: () =>
    new Refused('imports.packed-badly', 'The file cannot be unpacked. Pack it again and choose it again.'),
  badWorkbook: () =>
    new Refused(
      'imports.bad-workbook',
      'The workbook cannot be read. Open it, save it again as .xlsx or .csv, and choose that file.',
    ),
  workbookTooLarge: () =>
    new Refused(
      'imports.workbook-too-large',
      'The workbook is too large when it is unpacked. Save its sheet as .csv and choose that file.',
    ),
  noSheet: (sheet: string) =>
    new Refused('imports.no-sheet', `The workbook has no sheet "${sheet}". Name one that it has.`, { sheet }),
  missingColumns: (fields: string) =>
    new Refused(
      'imports.missing-columns',
      `No column says: ${fields}. Name the columns in the header, or choose which column says it.`,
      { fields },
    ),
  changed: (name: string) =>
    new Refused(
      'imports.file-changed',
      `${name} is not the file any more that the import began with. Start again with the new one.`,
      { name },
    ),
}
