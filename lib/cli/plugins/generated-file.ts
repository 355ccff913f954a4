/** A file that a generator wants to be there. */
export interface GeneratedFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The first line of every generated file; a file without it is never changed or deleted. */
export const madeBy = '// Made by `npm run plugins` from the plugin manifests. Change it there.'

const printWidth = 110

/** Joins the blocks of a file as the formatter leaves them. */
export function fileOf(path: string, blocks: readonly (readonly string[])[]): GeneratedFile {
  const [first = [], ...rest] = blocks.filter((lines) => lines.length > 0)
  const text = [[madeBy, ...first], ...rest].map((lines) => `${lines.join('\n')}\n`).join('\n')
  return { path, text }
}

/**
 * A list between brackets: on one line where it fits, otherwise one item a line.
 *
 * @param taken columns of the line that something else needs
 */
export function listOf(open: string, items: readonly string[], close: string, taken = 0): string {
  const space = open.endsWith('{') ? ' ' : ''
  const line = `${open}${space}${items.join(', ')}${space}${close}`
  if (line.length + taken <= printWidth) return line
  return [open, ...items.map((item) => `  ${item},`), close].join('\n')
}

/** A text literal as the formatter writes it. */
export function quoted(text: string): string {
  return `'${text}'`
}
