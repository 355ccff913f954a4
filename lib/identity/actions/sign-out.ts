'use server'

import { redirect } from 'next/navigation'
import { closeSession } from '../session.ts'

/** Signs out and goes to the start page. */
export async function signOut(): Promise<void> {
  await closeSession()
  redirect('/')
}
