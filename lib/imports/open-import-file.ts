import type { ImportInput } from './import-input.ts'
import { fileProblem } from './readers/file-problems.ts'
import type { FileSource } from './readers/file-source.ts'
import { fileOnDisk } from './readers/file-source.ts'
import { hashFile } from './readers/inspect-file.ts'

/**
 * Opens the file of an import.
 *
 * @throws Refused when it is not the file any more that the import began with
 */
export async function openImportFile(file: ImportInput['file']): Promise<FileSource> {
  const source = await fileOnDisk(file.path)
  if ((await hashFile(source)) !== file.hash) throw fileProblem.changed(source.name)
  return source
}
