import { z } from 'zod'
import type { Command, Query } from '#lib/kernel/command.ts'
import type { Load } from '#lib/kernel/token.ts'
import { slot } from '#lib/kernel/token.ts'

/** Parameters of the path and of the query by name. Texts, whole numbers and lists of words, nothing deeper. */
export type ParametersSchema = z.ZodObject

/** What a request says, after its schemas let it through. */
export interface Given<P, B, C> {
  readonly parameters: P
  readonly body: B
  /** Lists only: how many to answer, from 1 to 100. */
  readonly limit: number
  /** Lists only: behind which entry to go on; null for the first page. */
  readonly after: C | null
}

/** How a list is read in pieces. The cursor that clients see is this position, packed; it is checked again. */
export interface Paging<O, C> {
  /** The place of the last entry in the list's one order: what it is sorted by and an id that no other has. */
  readonly position: z.ZodType<C>
  /** The position behind which the list goes on, or null at its end. */
  next(answer: O): C | null
}

/**
 * What an operation does: it runs one command or query, the same as pages do, and shows its answer.
 *
 * `I` and `O` are the input and the answer of what it runs, `P`, `B` and `C` what the request brings.
 */
export interface Endpoint<I = unknown, O = unknown, P = unknown, B = unknown, C = unknown> {
  /**
   * What it runs. Where buyers and staff have one each, the first one that the caller holds the right for is taken.
   */
  readonly runs: readonly [Command<I, O> | Query<I, O>, ...(Command<I, O> | Query<I, O>)[]]
  /** Of path and query; names that the path has in braces are required. An unknown one is refused. */
  readonly parameters?: z.ZodType<P> & ParametersSchema
  /** JSON that the request carries. Whole numbers beyond 2^53 are refused rather than rounded. */
  readonly body?: z.ZodType<B>
  readonly paging?: Paging<O, C>
  /** Turns the request into the input. What is wrong with that is said by the input's own schema. */
  input(given: Given<P, B, C>): I
  /**
   * What is answered and nothing else: what the schema does not name is left out. A bigint becomes a JSON number with
   * all its digits, an `instant` RFC 3339. Lists get `next` added.
   */
  readonly answer: z.ZodType
  /** Turns the answer into what `answer` reads, where they differ. */
  show?(answer: O): unknown
  /** Where the thing that was made can be read, below `/api/v1`. Makes the status 201. */
  location?(answer: O): string
  /** An answer as clients see it, for the reference. */
  readonly example: unknown
  /** A request's body as clients send it; there is one where there is a body. */
  readonly bodyExample?: unknown
}

/** One operation of the REST interface, `/api/v1`. */
export interface Operation {
  /** `owner.verb-noun` */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`, with parameters in braces: `/products/{slug}`. */
  readonly path: `/${string}`
  /** What a key must be allowed: `noun:read` or `noun:write`. */
  readonly scope: `${string}:read` | `${string}:write`
  /** What it is for, an English sentence. */
  readonly summary: string
  readonly load: Load<Endpoint>
}

/** Operations of the REST interface, one per method and path. Their owners contribute them. */
export const operation = slot<Operation>('api.operation', (entry) => `${entry.method} ${entry.path}`)

/** In an answer: an instant as tables keep it (`YYYY-MM-DD HH:MM:SS.mmm`), shown as RFC 3339. */
export const instant = z
  .string()
  .max(30)
  .transform((text) => `${text.replace(' ', 'T').replace(/Z$/, '')}Z`)
  .pipe(z.iso.datetime())

/** In an answer: minor units or thousandths, shown as a JSON number with all its digits. */
export const wholeNumber = z.int64()

interface Schemas {
  readonly parameters?: z.ZodType
  readonly body?: z.ZodType
  readonly position?: z.ZodType
}

type ReadBy<S> = S extends z.ZodType<infer T> ? T : unknown

/** The endpoint that runs `D`, with the schemas of what the request brings: `EndpointOf<typeof ship, { body: typeof body }>`. */
export type EndpointOf<D, S extends Schemas = Schemas> =
  D extends Query<infer I, infer O>
    ? Endpoint<I, O, ReadBy<S['parameters']>, ReadBy<S['body']>, ReadBy<S['position']>>
    : D extends Command<infer I, infer O>
      ? Endpoint<I, O, ReadBy<S['parameters']>, ReadBy<S['body']>, ReadBy<S['position']>>
      : never
