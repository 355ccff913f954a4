import { z } from 'zod'
import { fileShape } from './readers/inspect-file.ts'

/** Field to column. */
const columnsInput = z
  .record(z.string().max(80), z.string().max(200))
  .refine((columns) => Object.keys(columns).length <= 200, 'has more than 200 entries')

/** On the machine of the command line; the hash tells whether it is still the same file. */
const filePath = z.strictObject({
  at: z.literal('path'),
  path: z.string().max(1000),
  hash: z.string().length(64),
})

/** Stored, and named by nobody yet. */
const storedContent = z.strictObject({
  at: z.literal('content'),
  contentId: z.string().max(32),
  name: z.string().min(1).max(200),
  byteLength: z.int().min(0),
})

const storedFile = z.strictObject({
  at: z.literal('files'),
  fileId: z.string().max(32),
  name: z.string().min(1).max(200),
  byteLength: z.int().min(0),
})

const reading = {
  importer: z.string().max(80),
  /** What its handler is told besides the rows. */
  options: z
    .record(z.string().max(40), z.string().max(200))
    .refine((options) => Object.keys(options).length <= 20, 'has more than 20 entries'),
  /** Whose files these are: what people chose for their columns is kept by this name. */
  source: z.string().max(80),
  shape: fileShape,
  /** Of a workbook; its first one when left out. */
  sheet: z.string().max(100).optional(),
  columns: columnsInput.optional(),
}

/** What is to be imported. */
export const importOrder = z.strictObject({
  ...reading,
  file: z.discriminatedUnion('at', [filePath, storedContent]),
})

/** What the task of an import is started with. */
export const importInput = z.strictObject({
  ...reading,
  file: z.discriminatedUnion('at', [filePath, storedFile]),
})

export type ImportOrderInput = z.infer<typeof importOrder>
export type ImportInput = z.infer<typeof importInput>

/** How far an import is. */
export const importCheckpoint = z.strictObject({
  lastRowNumber: z.int(),
  rows: z.int(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  failed: z.int(),
  /** What people had chosen for the columns when the first row was read. */
  columns: columnsInput.optional(),
})

export type ImportCheckpoint = z.infer<typeof importCheckpoint>

const nothingYet: ImportCheckpoint = {
  lastRowNumber: 0,
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
}

/** Reads what the last step kept. */
export function readCheckpoint(stored: unknown): ImportCheckpoint {
  return stored === null ? nothingYet : importCheckpoint.parse(stored)
}
