import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import type { RowError } from './batch-lines.ts'

/** A file of rows that failed, one JSON object a line. It exists only when there is one. */
export interface ErrorFile {
  readonly path: string
  add(errors: readonly RowError[]): Promise<void>
}

/**
 * Opens the file for a run. What an earlier run wrote is kept as far as that run came; anything after that will be
 * met again.
 */
export async function openErrorFile(path: string, rowsRead: number): Promise<ErrorFile> {
  const kept = rowsRead > 0 ? await linesUpTo(path, rowsRead) : []
  await rm(path, { force: true })
  if (kept.length > 0) await writeFile(path, kept.join(''))
  return {
    path,
    add: async (errors) => {
      if (errors.length > 0) await appendFile(path, errors.map(toLine).join(''))
    },
  }
}

async function linesUpTo(path: string, rowsRead: number): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter((line) => line !== '' && isUpTo(line, rowsRead))
    .map((line) => `${line}\n`)
}

function isUpTo(text: string, rowsRead: number): boolean {
  try {
    const row: unknown = JSON.parse(text)
    return typeof row === 'object' && row !== null && 'line' in row && Number(row.line) <= rowsRead
  } catch {
    // The process was killed while it wrote this line.
    return false
  }
}

function toLine(error: RowError): string {
  return `${JSON.stringify(error)}\n`
}
