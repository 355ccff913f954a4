import { expect, test } from 'vitest'
import { sniffMediaType } from './sniff-media-type.ts'

test.each([
  ['%PDF-1.7\n', 'application/pdf'],
  ['\x89PNG\r\n\x1a\n....', 'image/png'],
  ['\xff\xd8\xff\xe0....', 'image/jpeg'],
  ['RIFF....WEBPVP8 ', 'image/webp'],
  ['PK\x03\x04....', 'application/zip'],
  ['sku,name\r\nP-1,Größe', 'text/plain'],
  ['MZ\x90\x00', 'application/octet-stream'],
  ['', 'application/octet-stream'],
])('%j is %s', (start, mediaType) => {
  expect(sniffMediaType(Buffer.from(start, 'latin1'))).toBe(mediaType)
})

test('a page of HTML is plain text, whatever its name says', () => {
  expect(sniffMediaType(Buffer.from('<!doctype html><script>alert(1)</script>'))).toBe('text/plain')
})
