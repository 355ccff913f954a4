import type { ContentRun, MediaType } from './contract.ts'
import { fileStore } from './contract.ts'
import type { StoredFile } from './find-file-row.ts'

/** Kinds that a browser shows without running anything of them. */
const shownInline: ReadonlySet<MediaType> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
])

/**
 * Answers with a file, piece by piece. The browser believes the kind that the bytes have, runs nothing of them, and
 * keeps nothing: files belong to somebody.
 *
 * @param knownTag the tag of the copy that the browser has
 */
export function fileResponse(run: ContentRun, file: StoredFile, knownTag: string | null): Response {
  const tag = `"${file.sha256}"`
  const headers = {
    etag: tag,
    'cache-control': 'private, no-store',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
  }
  if (knownTag === tag) return new Response(null, { status: 304, headers })
  return new Response(streamOf(run, file), {
    headers: {
      ...headers,
      'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
      'content-length': String(file.byteCount),
      'content-disposition': disposition(file),
    },
  })
}

/** Pulled: a piece is read when the reader has taken the one before. */
function streamOf(run: ContentRun, file: StoredFile): ReadableStream<Uint8Array> {
  let position = 0
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { default: store } = await run.one(fileStore, file.store).load()
        const piece = await store.read(run, file.contentId, position)
        position += 1
        if (piece) controller.enqueue(piece)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

/** RFC 6266: a plain name for old readers, and the whole one in RFC 8187's form. */
function disposition({ name, mediaType }: StoredFile): string {
  const kind = shownInline.has(mediaType) ? 'inline' : 'attachment'
  const plain = name.replaceAll(/[^\w.\- ]/g, '_')
  const whole = encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '_')).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`
}
