import { cache } from 'react'
import { askAs } from '#lib/web/ask.ts'
import type { Desk } from './queries/read-desk.ts'
import { readDesk } from './queries/read-desk.ts'

/** Who reads this page. Asked once for each request, however many parts of the frame want to know. */
export const currentDesk = cache((): Promise<Desk> => askAs(readDesk, {}))
