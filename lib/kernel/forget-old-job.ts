import { job } from './shell.ts'

/** Keeps the tables of the kernel from growing for ever. */
export const forgetOldJob = job({
  id: 'kernel.forget-old',
  every: 'day',
  load: () => import('./run-forget-old.ts'),
})
