import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { CommentPiece } from '../split-comment.ts'
import { splitComment } from '../split-comment.ts'

export interface CommentBodyProps {
  readonly comment: string
  /** Of those whom it names. */
  readonly names: readonly string[]
  readonly isInternal: boolean
}

/** What somebody wrote, as text: lines stay lines, addresses lead where they say, people stand out. */
export function CommentBody({ comment, names, isInternal }: CommentBodyProps): ReactNode {
  return (
    <p
      className={clsx(
        'max-w-[72ch] rounded-card border px-3 py-2 text-14 wrap-anywhere whitespace-pre-line',
        isInternal ? 'border-attention-line bg-attention-tint' : 'border-line bg-sunken',
      )}
    >
      {splitComment(comment, names).map((piece, index) => (
        // Pieces of one text that never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <Piece key={index} piece={piece} />
      ))}
    </p>
  )
}

function Piece({ piece }: { readonly piece: CommentPiece }): ReactNode {
  if (piece.type !== 'link') {
    return piece.type === 'mention' ? <strong className="font-semibold">{piece.text}</strong> : piece.text
  }
  return (
    <a
      href={piece.href}
      target="_blank"
      rel="nofollow noopener noreferrer"
      className="text-accent underline decoration-accent-line underline-offset-3 hover:decoration-current"
    >
      {piece.text}
    </a>
  )
}
