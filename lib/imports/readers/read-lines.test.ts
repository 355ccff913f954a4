import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { longestRowBytes } from './raw-row.ts'
import { readLines } from './read-lines.ts'
import { unpack } from './unpack.ts'

async function* chunksOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let start = 0; start < bytes.length; start += 65_536) yield bytes.subarray(start, start + 65_536)
}

async function linesOf(content: string | Uint8Array, isPacked = false): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = []
  for await (const line of readLines(unpack(chunksOf(content), isPacked).chunks)) lines.push(line)
  return lines
}

describe('the lines of a file', () => {
  it('come one by one, the last one with or without an end', async () => {
    expect(await linesOf('one\ntwo\n')).toEqual(['one', 'two'])
    expect(await linesOf('one\n\nthree')).toEqual(['one', '', 'three'])
  })

  it('come unpacked out of a packed file', async () => {
    const text = Array.from({ length: 20_000 }, (_, number) => `Zeile ${number} – größer`).join('\n')
    expect(await linesOf(gzipSync(text), true)).toEqual(text.split('\n'))
  })

  it('are left out when they are too long, and the next one is whole', async () => {
    const text = `one\n${'x'.repeat(longestRowBytes + 1)}\nthree\n`
    expect(await linesOf(text)).toEqual(['one', undefined, 'three'])
  })

  it('end in a sentence when the file is packed badly, or was cut', async () => {
    await expect(linesOf('this is not packed', true)).rejects.toMatchObject({ code: 'imports.packed-badly' })
    const packed = gzipSync('one\ntwo\n'.repeat(1000))
    const cut = packed.subarray(0, packed.length - 12)
    await expect(linesOf(cut, true)).rejects.toMatchObject({ code: 'imports.packed-badly' })
  })
})
