import type { ChangeHandler } from '#lib/kernel/shell.ts'
import { renewSearchIndex } from '../queries/renew-search-index.ts'

/** The catalogue was changed somewhere: what is searched here follows. */
const hearProducts: ChangeHandler = (_news, run) => run.ask(renewSearchIndex, {})

export default hearProducts
