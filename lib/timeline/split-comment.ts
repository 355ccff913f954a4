import { mentionSpans } from './mention-spans.ts'

/** A piece of a comment as it is shown. */
export type CommentPiece =
  | { readonly type: 'text' | 'mention'; readonly text: string }
  | { readonly type: 'link'; readonly text: string; readonly href: string }

const longestLink = 500
/** Addresses that say themselves where they lead: nothing else becomes a link. */
const address = /\bhttps?:\/\/[^\s<>"'`]+/giu
/** What ends a sentence rather than an address. */
const trailing = /[.,;:!?)\]}]+$/u

/**
 * Takes a comment apart for showing: people whom it names and addresses of the web stand out, everything else is text.
 * Pieces joined again are the comment, so nothing is hidden and nothing is added.
 *
 * @param names of those whom the comment was found to name
 */
export function splitComment(comment: string, names: readonly string[]): readonly CommentPiece[] {
  const pieces: CommentPiece[] = []
  let at = 0
  for (const match of comment.matchAll(address)) {
    const text = match[0].replace(trailing, '')
    const href = safeHref(text)
    if (href === undefined) continue
    pieces.push(...splitMentions(comment.slice(at, match.index), names), { type: 'link', text, href })
    at = match.index + text.length
  }
  return [...pieces, ...splitMentions(comment.slice(at), names)].filter(({ text }) => text !== '')
}

function safeHref(text: string): string | undefined {
  if (text.length > longestLink || !URL.canParse(text)) return undefined
  const { protocol, username, password, href } = new URL(text)
  // A name before the host makes an address look like another one's.
  if (username !== '' || password !== '') return undefined
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

function splitMentions(text: string, names: readonly string[]): readonly CommentPiece[] {
  const pieces: CommentPiece[] = []
  let at = 0
  for (const { start, end } of mentionSpans(text, names)) {
    pieces.push(
      { type: 'text', text: text.slice(at, start) },
      { type: 'mention', text: text.slice(start, end) },
    )
    at = end
  }
  return [...pieces, { type: 'text', text: text.slice(at) }]
}
