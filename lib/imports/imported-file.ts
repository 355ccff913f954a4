/** What files that are being imported belong to; the id is their content's. */
export const importedFile = 'imports.file'
