import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { longestLineBytes, readLines } from './read-lines.ts'

const folder = mkdtempSync(join(tmpdir(), 'portico-lines-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function linesOf(name: string, content: string | Buffer): Promise<(string | undefined)[]> {
  const path = join(folder, name)
  writeFileSync(path, content)
  const found: (string | undefined)[] = []
  for await (const line of readLines(path)) found.push(line.text)
  return found
}

describe('the lines of a file', () => {
  it('come one by one, the last one with or without an end', async () => {
    expect(await linesOf('a.ndjson', 'one\ntwo\n')).toEqual(['one', 'two'])
    expect(await linesOf('b.ndjson', 'one\n\nthree')).toEqual(['one', '', 'three'])
  })

  it('come unpacked out of a packed file', async () => {
    const text = Array.from({ length: 20_000 }, (_, number) => `Zeile ${number} – größer`).join('\n')
    expect(await linesOf('c.ndjson.gz', gzipSync(text))).toEqual(text.split('\n'))
  })

  it('are left out when they are too long, and the next one is whole', async () => {
    const text = `one\n${'x'.repeat(longestLineBytes + 1)}\nthree\n`
    expect(await linesOf('d.ndjson', text)).toEqual(['one', undefined, 'three'])
  })

  it('end in an error when the file is missing or broken', async () => {
    await expect(linesOf('e.ndjson.gz', 'this is not packed')).rejects.toThrow('header')
    await expect(readLines(join(folder, 'missing.ndjson.gz')).next()).rejects.toThrow('ENOENT')
  })
})
