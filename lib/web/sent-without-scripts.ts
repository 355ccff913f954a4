import { headers } from 'next/headers'

/** Whether a form came from a browser itself, which then shows a whole page as its answer. */
export async function sentWithoutScripts(): Promise<boolean> {
  return !(await headers()).has('next-action')
}
