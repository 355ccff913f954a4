import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import type { Load } from '#lib/kernel/token.ts'
import { port, slot } from '#lib/kernel/token.ts'
import type { Seller } from '#lib/seller/contract.ts'

/** What a document is about. */
export interface DocumentSubject {
  /** `owner.noun`, e.g. `orders.order` */
  readonly kind: string
  readonly id: string
}

/** Languages that documents are written in. */
export const documentLanguages = ['en', 'de'] as const

export type DocumentLanguage = (typeof documentLanguages)[number]

/** A document that is to be made. What it says is frozen now, and rendered later. */
export interface DocumentWish {
  /** One of those that fill {@link documentRenderer}, e.g. `order-confirmation`. */
  readonly kind: string
  readonly subject: DocumentSubject
  /** The company that it is for. */
  readonly companyId: string
  readonly seller: Seller
  readonly language: DocumentLanguage
  /** All that the renderer needs, plain data: at most 1 MB as JSON. */
  readonly content: unknown
}

/** One version of a document. */
export interface DocumentSummary {
  readonly documentId: string
  readonly kind: string
  /** 1, 2, 3 per kind and subject; a later one replaces the earlier, which stays. */
  readonly version: number
  readonly language: DocumentLanguage
  /** Its own number; empty until it is sealed. */
  readonly number: string
  /** SHA-256 over all that it says, in hexadecimal; empty until it is sealed. */
  readonly contentHash: string
  /** Null while it is being made. */
  readonly fileId: string | null
  /** SHA-256 of the file itself. */
  readonly fileHash: string | null
  /** Instant, UTC. */
  readonly createdAt: string
}

/** Documents in immutable versions, with an archive. Answered by documents. */
export interface DocumentKeeper {
  /**
   * Freezes a new version in the caller's transaction. It is numbered, rendered and archived afterwards, outside of
   * any transaction; a process that dies meanwhile is followed by another.
   */
  issue(ctx: CommandContext, wish: DocumentWish): Promise<{ readonly documentId: string }>
  /** Versions of all kinds about a subject, the newest first, at most 50: for the owner of the subject. */
  listOf(ctx: QueryContext, subject: DocumentSubject): Promise<readonly DocumentSummary[]>
}

export const documentKeeper = port<DocumentKeeper>('documents.document-keeper')

/** What a renderer is given: the frozen content and what was fixed when it was sealed. */
export interface SealedDocument {
  readonly documentId: string
  readonly kind: string
  readonly version: number
  readonly language: DocumentLanguage
  readonly number: string
  readonly contentHash: string
  readonly seller: Seller
  readonly content: unknown
  /** Instant, UTC, at which it was issued: the only time that may stand in the file. */
  readonly createdAt: string
}

/**
 * Makes the bytes of a document. The same document must give the same bytes, on every machine and day.
 *
 * @param print lays a page of plain print out as PDF/A-3b, tagged, with its fonts in it
 */
export type RenderDocument = (
  document: SealedDocument,
  print: (printed: PrintedDocument) => Promise<Uint8Array>,
) => Promise<Uint8Array>

/** Who renders one kind of document in one format. */
export interface DocumentRenderer {
  readonly kind: string
  readonly format: 'pdf'
  /** The plain series of numbering that its numbers come from. */
  readonly series: string
  readonly load: Load<RenderDocument>
}

/** Renderers, one per kind and format. */
export const documentRenderer = slot<DocumentRenderer>(
  'documents.renderer',
  ({ kind, format }) => `${kind} ${format}`,
)

/** A document of plain print, in the words that stand on it. */
export interface PrintedDocument {
  readonly language: DocumentLanguage
  readonly title: string
  readonly seller: Seller
  /** The address field, line by line. */
  readonly recipient: readonly string[]
  /** What stands at the top right: number, date, references. */
  readonly facts: readonly PrintedPair[]
  readonly introduction: string
  readonly table: PrintedTable
  /** Sums below the table; the last one is set in bold. */
  readonly sums: readonly PrintedPair[]
  /** Paragraphs after the sums. */
  readonly notes: readonly string[]
  /** Every word that the page itself brings: `Page 1 of 2` and the like. */
  readonly words: Readonly<Record<'page' | 'vatId' | 'register' | 'bank', string>>
  /** Instant, UTC. */
  readonly createdAt: string
  /** Stands in the file's data. */
  readonly documentId: string
}

export interface PrintedPair {
  readonly term: string
  readonly text: string
}

export interface PrintedTable {
  readonly columns: readonly {
    readonly title: string
    /** Share of the width; all together 1. */
    readonly share: number
    readonly align: 'left' | 'right'
  }[]
  /** Each cell: what is said, and what is said smaller below it. */
  readonly rows: readonly (readonly { readonly text: string; readonly small?: string }[])[]
}
