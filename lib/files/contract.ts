import type { CommandContext, QueryContext } from '#lib/kernel/context.ts'
import type { BackgroundRun } from '#lib/kernel/shell.ts'
import type { Load } from '#lib/kernel/token.ts'
import { port, slot } from '#lib/kernel/token.ts'

/** What work outside a transaction needs to move content: each step is a short command or query of its own. */
export type ContentRun = Pick<BackgroundRun, 'ask' | 'execute' | 'one'>

/**
 * Keeps the bytes of contents in pieces of at most {@link pieceBytes}. A content has an id before its hash is known;
 * pieces are written once, in order, and never changed.
 *
 * It is called outside transactions, because it may speak to another machine. Writing a piece again must have the
 * same end as writing it once.
 */
export interface ContentStore {
  write(run: ContentRun, contentId: string, position: number, bytes: Uint8Array): Promise<void>
  /** @param position 0 is the first piece */
  read(run: Pick<ContentRun, 'ask'>, contentId: string, position: number): Promise<Uint8Array | undefined>
  /** Removes all pieces, also those of an upload that was broken off. */
  remove(run: ContentRun, contentId: string): Promise<void>
}

/** A place for contents. The database is built in; object stores come by plugin. */
export interface FileStore {
  /** Kept with each content, so that a shop which changes its store still reads the old ones. */
  readonly id: string
  readonly load: Load<ContentStore>
}

/** Places for contents. Of several that are installed the last one takes what is new. */
export const fileStore = slot<FileStore>('files.store', (store) => store.id)

/** Bytes of one piece; the last one of a content may be shorter. */
export const pieceBytes = 262_144

/** Bytes that {@link Files.save} takes: what fits into a short transaction. */
export const smallFileBytes = 1_048_576

/** The object that a file belongs to. Who may read the object may read the file. */
export interface FileSubject {
  /** `owner.noun`, one of those that fill {@link fileGuard} */
  readonly kind: string
  readonly id: string
}

/** What a file is called and whose it is. */
export interface FileReference {
  /** As people read it, with its ending; at most 200 characters. Never used as a path. */
  readonly name: string
  readonly subject: FileSubject
  /** The company that it belongs to; null for the shop's own. */
  readonly companyId: string | null
}

/** Stored bytes that nobody has named yet; collected after a day when nobody does. */
export interface StoredContent {
  readonly contentId: string
  readonly byteCount: number
  /** SHA-256 in hexadecimal. */
  readonly sha256: string
  /** Found out from the bytes, never believed. */
  readonly mediaType: MediaType
}

/** A file as its readers see it. */
export interface FileSummary extends StoredContent, FileReference {
  readonly fileId: string
  /** Instant, UTC. */
  readonly createdAt: string
}

/** The kinds that can be told by their first bytes; all others are `application/octet-stream`. */
export const mediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/zip',
  'text/plain',
  'application/octet-stream',
] as const

export type MediaType = (typeof mediaTypes)[number]

/**
 * Files of every owner. The same bytes are stored once, whoever brings them, and go when the last file that names them
 * was released.
 */
export interface Files {
  /**
   * Stores a stream of any length in pieces, each in a transaction of its own, with the memory of two pieces. Until
   * `refer` names it nobody can see it; an upload that is broken off leaves nothing that anybody can read.
   *
   * @param mostBytes refuses more; left out, the shop's own limit
   * @throws Refused `files.too-large`
   */
  upload(
    run: ContentRun,
    source: AsyncIterable<Uint8Array>,
    limit?: { readonly mostBytes: number },
  ): Promise<StoredContent>
  /** Names a content, in the caller's transaction, last of all. */
  refer(
    ctx: CommandContext,
    contentId: string,
    reference: FileReference,
  ): Promise<{ readonly fileId: string }>
  /** Stores and names at most {@link smallFileBytes} in the caller's transaction, always in the database. */
  save(ctx: CommandContext, bytes: Uint8Array, reference: FileReference): Promise<{ readonly fileId: string }>
  /** A file by its id, without asking its guard: for the owner of its subject. */
  find(ctx: QueryContext, fileId: string): Promise<FileSummary | undefined>
  /** One piece of a file; undefined after the last one. */
  read(ctx: QueryContext, fileId: string, position: number): Promise<Uint8Array | undefined>
  /** Forgets a file. Its content goes when nobody names it any more. */
  release(ctx: CommandContext, fileId: string): Promise<void>
}

export const files = port<Files>('files.files')

/**
 * Lets a reader in.
 *
 * @throws NotFound when the subject is missing or not the actor's to see, which must look alike
 */
export type GuardFile = (ctx: QueryContext, subjectId: string) => Promise<unknown>

/** Decides who reads the files of one kind of subject. Filled by the subject's owner. */
export interface FileGuard {
  readonly kind: string
  readonly load: Load<GuardFile>
}

/** One guard per kind of subject. A file that nobody guards is nobody's to read. */
export const fileGuard = slot<FileGuard>('files.guard', (guard) => guard.kind)
