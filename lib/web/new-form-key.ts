import { connection } from 'next/server'
import { newId } from '#lib/kernel/identifier.ts'

/** A key for one form of a desk page: whatever is sent with it twice is done once. */
export async function newFormKey(): Promise<string> {
  // Without this the key of a prerender would be everybody's.
  await connection()
  return newId()
}
